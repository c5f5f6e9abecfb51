import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import type { Evidence } from '../../domain/filters.ts';
import { effectiveDay } from '../../domain/headline.ts';
import { anchorOf } from '../../state/paths.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import './EvidenceList.css';

const PAGE = 20;

interface EvidenceListProps {
  /** In the order to show. */
  items: readonly Evidence[];
  /** The day of the map: what came later is folded away. */
  asOf: Day;
  showCountry?: boolean;
  /** Shows all at once, sources included, so that every entry can be reached and printed. */
  whole?: boolean;
}

/** Observations with their proofs: what was known on the day of the map, then what came later. */
export function EvidenceList({
  items,
  asOf,
  showCountry = true,
  whole = false,
}: EvidenceListProps) {
  const { hash } = useLocation();
  if (items.length === 0) {
    return <p className="quiet">No evidence matches. Take off a filter to see more.</p>;
  }
  const known = items.filter((e) => effectiveDay(e.observation) <= asOf);
  const later = items.filter((e) => effectiveDay(e.observation) > asOf);
  const isTarget = (e: Evidence) => hash === `#${anchorOf(e.observation.id)}`;
  const rows = (list: readonly Evidence[]) =>
    list.map((e) => (
      <EvidenceItem
        key={e.observation.id}
        evidence={e}
        showCountry={showCountry}
        isTarget={isTarget(e)}
        withSources={whole}
      />
    ));
  return (
    <>
      {known.length === 0 && <p className="quiet">Nothing was known by {formatDate(asOf)}.</p>}
      <Paged rows={rows(known)} whole={whole} />
      {later.length > 0 && (
        <details className="evidence__later" open={later.some(isTarget)}>
          <summary>
            {later.length} more after {formatDate(asOf)}
          </summary>
          <Paged rows={rows(later)} whole={whole} />
        </details>
      )}
    </>
  );
}

function Paged({ rows, whole }: { rows: readonly ReactNode[]; whole: boolean }) {
  const [pages, setPages] = useState(1);
  const shown = whole ? rows : rows.slice(0, pages * PAGE);
  return (
    <>
      <ol className="evidence">{shown}</ol>
      {shown.length < rows.length && (
        <p className="print-only">
          The first {shown.length} of {rows.length} are printed. All are at this page’s address, and
          in its download as CSV and JSON.
        </p>
      )}
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          Show {Math.min(PAGE, rows.length - shown.length)} more of {rows.length}
        </button>
      )}
    </>
  );
}
