import type { ReactNode, Ref } from 'react';
import type { Segment } from '../../domain/segments.ts';
import type { QuotePart } from '../../domain/sharedQuote.ts';
import { CodedHere } from './CodedHere.tsx';
import { LeftOutHere } from './LeftOut.tsx';
import { QuoteMark } from './QuoteMark.tsx';
import { markedRun } from './quoteMarks.ts';
import { ReaderNotes } from './ReaderNotes.tsx';
import type { Reading } from './reading.ts';
import { SelectParagraph } from './SelectParagraph.tsx';
import { START_ATTRIBUTE } from './textOffsets.ts';

interface ReaderTextProps {
  ref: Ref<HTMLDivElement>;
  article: string;
  /** ISO 639-1; `und` where it was not recognised. */
  language: string;
  text: string;
  reading: Reading;
  /** What the address quotes of the text. */
  parts: readonly QuotePart[];
  selected: string | null;
  /** Whether the pieces that were left out are shown in their places. */
  showsLeftOut: boolean;
  /** What is offered after a paragraph; `null`: nothing. */
  bar: { readonly paragraph: number; readonly element: ReactNode } | null;
  onSelect: (paragraph: number, byKeys: boolean) => void;
}

/** The text, each paragraph with its notes beside it. */
export function ReaderText(props: ReaderTextProps) {
  const { ref, article, language, text, reading, parts, selected, bar, onSelect, showsLeftOut } =
    props;
  const run = (segment: Segment) => {
    const { evidence, attributes } = markedRun(segment, parts);
    const [first, ...others] = evidence;
    const words = text.slice(segment.start, segment.end);
    if (first === undefined) {
      if (!('data-shared' in attributes)) return words;
      return (
        <mark key={segment.start} className="reader-shared" {...attributes}>
          {words}
        </mark>
      );
    }
    return (
      <QuoteMark
        key={segment.start}
        article={article}
        ids={[first, ...others]}
        selected={selected}
        text={words}
        attributes={attributes}
      />
    );
  };
  return (
    <div ref={ref} className="reader-text">
      {reading.paragraphs.map((paragraph) => (
        <div className="reader-row" key={paragraph.start}>
          <LeftOutHere pieces={paragraph.droppedBefore} shown={showsLeftOut} />
          <ReaderNotes observations={paragraph.observations} selected={selected} />
          <div className="reader-line">
            <p
              className="reader-paragraph"
              lang={language}
              {...{ [START_ATTRIBUTE]: paragraph.start }}
            >
              {paragraph.segments.map(run)}
            </p>
            <SelectParagraph onSelect={(byKeys) => onSelect(paragraph.start, byKeys)} />
          </div>
          {bar?.paragraph === paragraph.start && bar.element}
          <CodedHere article={article} observations={paragraph.observations} selected={selected} />
        </div>
      ))}
      <LeftOutHere pieces={reading.droppedAfter} shown={showsLeftOut} />
    </div>
  );
}
