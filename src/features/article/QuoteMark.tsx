import { Link, useLocation } from 'react-router';
import { paths } from '../../state/paths.ts';
import { usePointing } from './pointing.ts';
import { EVIDENCE_ATTRIBUTE } from './useShowPassage.ts';

interface QuoteMarkProps {
  article: string;
  /** All evidence that this run of text proves. */
  ids: readonly [string, ...string[]];
  selected: string | null;
  text: string;
}

/** A highlighted run of the text; leads to the address of its passage. */
export function QuoteMark({ article, ids, selected, text }: QuoteMarkProps) {
  const isSelected = selected !== null && ids.includes(selected);
  const target = isSelected ? selected : ids[0];
  const { search } = useLocation();
  const { isPointed, pointers } = usePointing(ids, isSelected ? [selected] : ids);
  return (
    <mark
      className="reader-mark"
      data-strong={isPointed || isSelected || undefined}
      {...{ [EVIDENCE_ATTRIBUTE]: ids.join(' ') }}
      {...pointers}
    >
      <Link
        to={{ pathname: paths.evidence.getHref(article, target), search }}
        aria-current={isSelected ? 'location' : undefined}
        preventScrollReset
      >
        {text}
      </Link>
    </mark>
  );
}
