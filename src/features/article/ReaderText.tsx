import type { ArticleObservation } from '../../schema/atlas.ts';
import type { Segment } from '../../domain/segments.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { LeftOutHere } from './LeftOut.tsx';
import { QuoteMark } from './QuoteMark.tsx';
import type { Reading, ReadingParagraph } from './reading.ts';

interface ReaderTextProps {
  article: string;
  /** ISO 639-1; `und` where it was not recognised. */
  language: string;
  text: string;
  reading: Reading;
  selected: string | null;
}

/** The text, each paragraph followed in the document, and flanked on a wide page, by its notes. */
export function ReaderText({ article, language, text, reading, selected }: ReaderTextProps) {
  const run = (segment: Segment) => {
    const [first, ...others] = segment.ids;
    const words = text.slice(segment.start, segment.end);
    if (first === undefined) return words;
    return (
      <QuoteMark
        key={segment.start}
        article={article}
        ids={[first, ...others]}
        selected={selected}
        text={words}
      />
    );
  };
  return (
    <div className="reader-text">
      {reading.paragraphs.map((paragraph) => (
        <div className="reader-row" key={paragraph.start}>
          <LeftOutHere pieces={paragraph.droppedBefore} />
          <p className="reader-paragraph" lang={language}>
            {paragraph.segments.map(run)}
          </p>
          <Notes paragraph={paragraph} selected={selected} />
        </div>
      ))}
      <LeftOutHere pieces={reading.droppedAfter} />
    </div>
  );
}

/** Of those that share their words, the selected one comes first, so that it stands beside them. */
function Notes({ paragraph, selected }: { paragraph: ReadingParagraph; selected: string | null }) {
  if (paragraph.observations.length === 0) return null;
  const isSelected = (o: ArticleObservation) => o.evidence === selected;
  const observations = paragraph.observations.toSorted(
    (a, b) =>
      a.quotes[0].start - b.quotes[0].start || Number(isSelected(b)) - Number(isSelected(a)),
  );
  return (
    <ul className="reader-notes" aria-label="Coded from this paragraph">
      {observations.map((observation) => (
        <EvidenceNote
          key={observation.id}
          observation={observation}
          isSelected={isSelected(observation)}
        />
      ))}
    </ul>
  );
}
