import { CopyButton } from '../../components/CopyButton.tsx';
import { serialiseSelector } from '../../domain/selectorText.ts';
import type { QuotePart, SharedQuote } from '../../domain/sharedQuote.ts';
import { QuotedPart } from './QuotedPart.tsx';
import type { Quoting } from './useQuoting.ts';

interface SharedQuoteBoxProps {
  text: string;
  language: string;
  quote: SharedQuote;
  quoting: Quoting;
  onShow: (index: number) => void;
  onChange: (values: readonly string[]) => void;
}

/** What somebody quotes of the text: every part with a way to it, and what became of it. */
export function SharedQuoteBox(props: SharedQuoteBoxProps) {
  const { text, language, quote, quoting, onShow, onChange } = props;
  const { parts, values, isReordered } = quote;
  const found = parts.flatMap(({ anchor }) => anchor ?? []);
  const remove = (part: QuotePart) =>
    onChange(values.filter((value) => value !== serialiseSelector(part.selector)));
  return (
    <section className="shared-quote" aria-labelledby="shared-quote-heading">
      <h2 id="shared-quote-heading">
        {parts.length === 1
          ? 'Quoted from this text'
          : `Quoted from this text, ${parts.length} parts`}
      </h2>
      {isReordered && <p>The parts are shown in the order of the text; the link had another.</p>}
      <ol className="shared-quote__parts">
        {parts.map((part, index) => (
          <QuotedPart
            key={serialiseSelector(part.selector)}
            text={text}
            part={part}
            index={index}
            language={language}
            onShow={() => onShow(index)}
            onRemove={() => remove(part)}
          />
        ))}
      </ol>
      <p className="shared-quote__actions">
        <CopyButton text={quoting.linkOf(values)} label="Copy link" of="to this quote" />
        {found.length > 0 && (
          <CopyButton
            text={quoting.quoteOf(found, values)}
            label="Copy quote"
            of="with its source"
          />
        )}
        <button type="button" className="copy__button" onClick={() => onChange([])}>
          Close
        </button>
      </p>
    </section>
  );
}
