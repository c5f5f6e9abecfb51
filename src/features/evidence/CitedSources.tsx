import { useState } from 'react';
import { formatDate } from '../../domain/dateText.ts';
import type { CitedSource } from '../../schema/record.ts';
import { loadSources } from '../../state/dataset.ts';

/** The sources of one entry of the record; fetched when they are asked for. */
export function CitedSources({ id, count }: { id: string; count: number }) {
  const [sources, setSources] = useState<readonly CitedSource[] | 'failed' | null>(null);
  const load = () => {
    if (sources !== null && sources !== 'failed') return;
    loadSources().then(
      (all) => setSources(all[id] ?? []),
      () => setSources('failed'),
    );
  };
  return (
    <details className="evidence__sources small" onToggle={load}>
      <summary>Cited sources ({count})</summary>
      {sources === 'failed' && (
        <p>
          The sources could not be loaded.{' '}
          <button type="button" className="link-button" onClick={load}>
            Try again
          </button>
        </p>
      )}
      {sources !== null && sources !== 'failed' && (
        <ul>
          {sources.map(({ publisher, url, date }) => (
            <li key={url}>
              <a href={url} rel="noopener noreferrer">
                {publisher}
              </a>
              {date !== null && `, ${formatDate(date)}`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
