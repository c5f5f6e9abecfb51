import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import type { CitedSource } from '../../schema/record.ts';
import { loadSources } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

interface CitedSourcesProps {
  id: string;
  count: number;
  /** Fetched with the page, so that they are there when it is printed; else when they are asked for. */
  eager: boolean;
}

/** The sources of one entry of the record. */
export function CitedSources({ id, count, eager }: CitedSourcesProps) {
  const [sources, setSources] = useState<readonly CitedSource[] | 'failed' | null>(null);
  const load = useCallback(() => {
    loadSources().then(
      (all) => setSources(all[id] ?? []),
      () => setSources('failed'),
    );
  }, [id]);
  const isThere = sources !== null && sources !== 'failed';
  useEffect(() => {
    if (eager) load();
  }, [eager, load]);
  return (
    <details className="evidence__sources small" onToggle={() => isThere || load()}>
      <summary>Cited sources ({count})</summary>
      {sources === 'failed' && (
        <p>
          The sources could not be loaded.{' '}
          <button type="button" className="link-button" onClick={load}>
            Try again
          </button>
        </p>
      )}
      {isThere && (
        <ul>
          {sources.map(({ publisher, url, date }) => (
            <li key={url}>
              <a href={url} rel="noopener noreferrer">
                {publisher}
              </a>
              {date !== null && `, ${formatDate(date)}`} ·{' '}
              <Link to={paths.source.getHref(publisher)}>
                all from it <span className="visually-hidden">({publisher})</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
