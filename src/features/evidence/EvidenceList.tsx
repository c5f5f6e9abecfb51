import { useState } from 'react';
import type { Evidence } from '../../domain/filters.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import './EvidenceList.css';

const PAGE = 20;

interface EvidenceListProps {
  /** In the order to show. */
  items: readonly Evidence[];
  showCountry?: boolean;
  /** Shows all at once, so that every entry's anchor can be reached. */
  whole?: boolean;
}

/** Observations with their proofs, a page at a time. */
export function EvidenceList({ items, showCountry = true, whole = false }: EvidenceListProps) {
  const [pages, setPages] = useState(1);
  const shown = whole ? items : items.slice(0, pages * PAGE);
  if (items.length === 0) {
    return <p className="quiet">No evidence matches. Take off a filter to see more.</p>;
  }
  return (
    <>
      <ol className="evidence">
        {shown.map((e) => (
          <EvidenceItem key={e.observation.id} evidence={e} showCountry={showCountry} />
        ))}
      </ol>
      {shown.length < items.length && (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          Show {Math.min(PAGE, items.length - shown.length)} more of {items.length}
        </button>
      )}
    </>
  );
}
