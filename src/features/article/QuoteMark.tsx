import type { MouseEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../state/paths.ts';
import type { MarkedRun } from './quoteMarks.ts';
import { usePointing } from './pointing.ts';
import { EVIDENCE_ATTRIBUTE } from './useShowPassage.ts';

interface QuoteMarkProps {
  article: string;
  /** All evidence that this run of text proves. */
  ids: readonly [string, ...string[]];
  selected: string | null;
  text: string;
  /** What the mark has for being part of a shared quote too. */
  attributes: MarkedRun['attributes'];
}

/** The end of a drag over a link is no click: those who select words want to stay. */
function stayIfSelecting(event: MouseEvent): void {
  const isByPointer = event.detail > 0;
  if (isByPointer && getSelection()?.isCollapsed === false) event.preventDefault();
}

/** A highlighted run of the text; leads to the address of its passage. */
export function QuoteMark({ article, ids, selected, text, attributes }: QuoteMarkProps) {
  const isSelected = selected !== null && ids.includes(selected);
  const target = isSelected ? selected : ids[0];
  const { search } = useLocation();
  const { isPointed, pointers } = usePointing(ids, isSelected ? [selected] : ids);
  return (
    <mark
      className="reader-mark"
      data-strong={isPointed || isSelected || undefined}
      {...{ [EVIDENCE_ATTRIBUTE]: ids.join(' ') }}
      {...attributes}
      {...pointers}
    >
      <Link
        to={{ pathname: paths.evidence.getHref(article, target), search }}
        aria-current={isSelected ? 'location' : undefined}
        preventScrollReset
        draggable={false}
        onClick={stayIfSelecting}
      >
        {text}
      </Link>
    </mark>
  );
}
