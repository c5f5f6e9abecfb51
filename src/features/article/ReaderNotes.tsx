import type { ArticleObservation } from '../../schema/atlas.ts';
import { EvidenceNote } from './EvidenceNote.tsx';

interface ReaderNotesProps {
  observations: readonly ArticleObservation[];
  selected: string | null;
}

/**
 * What is coded from a paragraph. Of those that share their words, the selected one comes first, so that
 * it stands beside them.
 */
export function ReaderNotes({ observations, selected }: ReaderNotesProps) {
  if (observations.length === 0) return null;
  const isSelected = (o: ArticleObservation) => o.evidence === selected;
  const ordered = observations.toSorted(
    (a, b) =>
      a.quotes[0].start - b.quotes[0].start || Number(isSelected(b)) - Number(isSelected(a)),
  );
  return (
    <ul className="reader-notes" aria-label="Coded from the next paragraph">
      {ordered.map((observation) => (
        <EvidenceNote
          key={observation.id}
          observation={observation}
          isSelected={isSelected(observation)}
        />
      ))}
    </ul>
  );
}
