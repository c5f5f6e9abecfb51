import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { quoteFrom } from '../../domain/sharedQuote.ts';
import type { SharedQuote } from '../../domain/sharedQuote.ts';
import { useUi } from '../../state/uiStore.ts';

/** The address's key for words that somebody quotes of a text; once for each part. */
export const QUOTE_KEY = 'quote';

const LONGEST_SHOWN = 80;
const cut = (value: string) =>
  value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value;

/** The address with these parts as its quote, and else as it was. */
const withValues = (values: readonly string[]) => (before: URLSearchParams) => {
  const after = new URLSearchParams(before);
  after.delete(QUOTE_KEY);
  for (const value of values) after.append(QUOTE_KEY, value);
  return after;
};

interface Quoting {
  readonly quote: SharedQuote;
  /** Puts other parts into the address, as a new entry of the history. */
  setValues(values: readonly string[]): void;
}

/** The quote that the address carries. What of it means nothing is told and taken out of the address. */
export function useQuote(text: string): Quoting {
  const [params, setParams] = useSearchParams();
  const tellDropped = useUi((s) => s.tellDropped);
  const quote = useMemo(() => quoteFrom(text, params.getAll(QUOTE_KEY)), [text, params]);
  useEffect(() => {
    if (quote.refused.length === 0) return;
    tellDropped(
      quote.refused.map(({ value, reason }) => ({ key: QUOTE_KEY, value: cut(value), reason })),
    );
    setParams(withValues(quote.values), { replace: true, preventScrollReset: true });
  }, [quote, tellDropped, setParams]);
  return {
    quote,
    setValues: (values) => setParams(withValues(values), { preventScrollReset: true }),
  };
}
