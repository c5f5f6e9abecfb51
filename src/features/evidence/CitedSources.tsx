import { Suspense, use, useCallback, useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import type { CitedSource } from '../../schema/record.ts';
import { loadSources } from '../../state/dataset.ts';
import { sharedLoad } from '../../state/sharedLoad.ts';
import { paths } from '../../state/paths.ts';

interface CitedSourcesProps {
  id: string;
  count: number;
  /** Fetched with the page, so that they are there when it is printed; else when they are asked for. */
  eager: boolean;
}

type Loaded = readonly CitedSource[] | 'failed' | null;

/** For all entries of a page at once; `null` where they did not arrive. */
const sourcesOfPage = sharedLoad(() => loadSources().catch(() => null));

/** The sources of one entry of the record. */
export function CitedSources({ id, count, eager }: CitedSourcesProps) {
  if (!eager) return <SourcesOf id={id} count={count} initial={null} />;
  return (
    <Suspense fallback={<SourcesOf id={id} count={count} initial={null} />}>
      <SourcesOfPage id={id} count={count} />
    </Suspense>
  );
}

function SourcesOfPage({ id, count }: { id: string; count: number }) {
  const all = use(sourcesOfPage());
  return <SourcesOf id={id} count={count} initial={all === null ? 'failed' : (all[id] ?? [])} />;
}

function SourcesOf({ id, count, initial }: { id: string; count: number; initial: Loaded }) {
  const [sources, setSources] = useState(initial);
  const load = useCallback(() => {
    loadSources().then(
      (all) => setSources(all[id] ?? []),
      () => setSources('failed'),
    );
  }, [id]);
  const isThere = sources !== null && sources !== 'failed';
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
              {date !== null && `, ${formatDate(date)}`}
              <span className="evidence__from">
                {' '}
                ·{' '}
                <Link to={paths.source.getHref(publisher)}>
                  all from it <span className="visually-hidden">({publisher})</span>
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
