import type { MouseEvent } from 'react';
import { selectorOf, wordsOf } from '../../domain/selectors.ts';
import type { QuotePart } from '../../domain/sharedQuote.ts';
import { partId } from './quoteMarks.ts';

interface QuotedPartProps {
  text: string;
  part: QuotePart;
  index: number;
  language: string;
  onShow: () => void;
  onRemove: () => void;
}

/** One part of a shared quote: its words, how sure it is that they are those meant, the way to them. */
export function QuotedPart({ text, part, index, language, onShow, onRemove }: QuotedPartProps) {
  const { selector, anchor } = part;
  const found = anchor && selectorOf(text, anchor);
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    onShow();
  };
  return (
    <li className="shared-quote__part" data-lost={anchor === null || undefined}>
      {found === null ? (
        <p>
          <strong>Not found.</strong> The text does not hold these words, or no longer. The link
          carries them, and whoever made it chose them:
        </p>
      ) : (
        <a href={`#${partId(index)}`} className="shared-quote__words" onClick={jump}>
          <q lang={language}>{wordsOf(found)}</q>
        </a>
      )}
      {anchor?.certain === false && (
        <p>
          <strong>Found approximately.</strong> The text has changed since the link was made; this
          is the likeliest place. The link carries:
        </p>
      )}
      {anchor?.certain !== true && (
        <blockquote className="shared-quote__carried" dir="auto">
          {wordsOf(selector)}
        </blockquote>
      )}
      <button type="button" className="link-button shared-quote__remove" onClick={onRemove}>
        Remove<span className="visually-hidden"> part {index + 1} of the quote</span>
      </button>
    </li>
  );
}
