import search from 'approx-string-match';
import type { Span } from '../../schema/common.ts';

/** A quote may differ from the text in this share of its characters. */
const NEAR = 0.3;
/** Bounds the fuzzy search, whose time grows with the product of both lengths. */
const MAX_FUZZY = 400;

function occurrences(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    spans.push({ start: at, end: at + exact.length });
  return spans;
}

/**
 * Where a text holds a quote: every verbatim place; else every place that differs in white space
 * only; else the nearest one with up to 30 % edits (approximate matching by Myers 1999); else none.
 */
export function locate(text: string, quote: string): Span[] {
  const wanted = quote.trim();
  if (wanted === '') return [];
  const verbatim = occurrences(text, wanted);
  if (verbatim.length > 0) return verbatim;
  const words = wanted.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const respaced = Array.from(text.matchAll(new RegExp(words.join('\\s+'), 'gu')), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (respaced.length > 0) return respaced;
  const pattern = wanted.slice(0, MAX_FUZZY);
  const [best] = search(text, pattern, Math.floor(pattern.length * NEAR)).toSorted(
    (a, b) => a.errors - b.errors || a.start - b.start || b.end - a.end,
  );
  if (best === undefined) return [];
  const rest = wanted.length - pattern.length;
  return [{ start: best.start, end: Math.min(text.length, best.end + rest) }];
}

/** Offsets of the characters in any of the spans. */
export function offsetsIn(spans: readonly Span[]): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) offsets.add(at);
  return offsets;
}
