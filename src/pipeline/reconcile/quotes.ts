import search from 'approx-string-match';
import type { Quote } from '../../schema/atlas.ts';
import type { QuoteSelector } from '../../schema/review.ts';

/** How much of the text around a quote is kept with it, in UTF-16 code units; no pair is cut. */
const CONTEXT = 32;
/** A near match may differ in this share of its characters. */
const NEAR = 0.3;
/** Bounds the fuzzy search, whose time grows with the product of both lengths. */
const MAX_FUZZY = 400;

export type AnchorResult =
  | { readonly ok: true; readonly quote: Quote }
  | { readonly ok: false; readonly reason: 'not-found'; readonly nearest: NearMatch | null }
  | { readonly ok: false; readonly reason: 'ambiguous'; readonly occurrences: number };

export interface NearMatch {
  readonly text: string;
  /** Offset into the clean text. */
  readonly start: number;
}

/** Finds the one place of a quote in a clean text; context decides where it occurs more than once. */
export function anchorQuote(text: string, selector: QuoteSelector): AnchorResult {
  const { exact, prefix = '', suffix = '' } = selector;
  const starts = occurrences(text, exact).filter(
    (start) =>
      text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + exact.length),
  );
  const [start] = starts;
  if (start === undefined)
    return { ok: false, reason: 'not-found', nearest: nearMatch(text, exact) };
  if (starts.length > 1) return { ok: false, reason: 'ambiguous', occurrences: starts.length };
  const end = start + exact.length;
  return {
    ok: true,
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
      start,
      end,
    },
  };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Widens a match to the words that it cuts; where no space is near, it is left as it is. */
function wholeWords(text: string, from: number, to: number): NearMatch {
  const before = /(?:^|\s)(\S{0,20})$/.exec(text.slice(Math.max(0, from - 21), from))?.[1] ?? '';
  const after = /^(\S{0,20})(?:\s|$)/.exec(text.slice(to, to + 21))?.[1] ?? '';
  const start = from - before.length;
  return { text: text.slice(start, to + after.length), start };
}

function nearMatch(text: string, exact: string): NearMatch | null {
  const pattern = exact.slice(0, MAX_FUZZY);
  const matches = search(text, pattern, Math.floor(pattern.length * NEAR));
  const best = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)[0];
  return best ? wholeWords(text, best.start, best.end) : null;
}
