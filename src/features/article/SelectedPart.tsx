import { MOST_FRAGMENTS } from '../../domain/selectorText.ts';
import type { SharedQuote } from '../../domain/sharedQuote.ts';
import { SelectionBar } from './SelectionBar.tsx';
import type { Quoting } from './useQuoting.ts';
import type { Selected } from './useSelectedWords.ts';

interface SelectedPartProps {
  selected: Selected;
  quote: SharedQuote;
  quoting: Quoting;
  onQuote: (values: readonly string[]) => void;
  onClose: () => void;
}

function obstacleTo({ parts, values }: SharedQuote, { span }: Selected): string | null {
  if (values.length >= MOST_FRAGMENTS) return `A quote has ${MOST_FRAGMENTS} parts at most.`;
  const overlaps = parts.some(
    ({ anchor }) => anchor !== null && anchor.start < span.end && span.start < anchor.end,
  );
  return overlaps ? 'These words are in the quote already, or some of them are.' : null;
}

/** Offers what can be done with the selected words as a quote, or as a part of the one in the address. */
export function SelectedPart({ selected, quote, quoting, onQuote, onClose }: SelectedPartProps) {
  const value = quoting.valueOf(selected.span);
  if (value === null) return null;
  return (
    <SelectionBar
      selected={selected}
      link={quoting.linkOf([value])}
      quote={quoting.quoteOf([selected.span], [value])}
      browserLink={quoting.browserLinkOf(selected.span)}
      parts={quote.values.length}
      obstacle={obstacleTo(quote, selected)}
      onAdd={() => {
        onQuote([...quote.values, value]);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
