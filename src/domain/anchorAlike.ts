import search from 'approx-string-match';
import type { Span } from '../schema/common.ts';
import { trimSpan } from './selectors.ts';
import type { Selector } from './selectors.ts';

/** Of the words themselves so much may have changed. */
const MOST_CHANGED = 0.3;
/** Of the words and those around them together so much must still be there. */
const LEAST_KEPT = 0.6;
/** A long passage may have grown or shrunk by so much. */
const MOST_STRETCHED = 0.25;

interface Candidate extends Span {
  readonly errors: number;
}

/** The best places of some words, with at most the share of errors. */
const searchAlike = (text: string, words: string, share = MOST_CHANGED): Candidate[] =>
  search(text, words, Math.floor(words.length * share));

/** How many characters of some context are still there, in order, in the text beside a passage. */
function keptOf(words: string, beside: string): number {
  if (words === '') return 0;
  const errors = search(beside, words, words.length).map((m) => m.errors);
  return words.length - Math.min(words.length, ...errors);
}

/** By the words alone, and by the words among those around them: a change and a copy elsewhere. */
function shortCandidates(text: string, exact: string, { prefix, suffix }: Selector): Candidate[] {
  const among = searchAlike(text, prefix + exact + suffix).flatMap(({ start, end }) =>
    searchAlike(text.slice(start, end), exact).map((m) => ({
      start: start + m.start,
      end: start + m.end,
      errors: m.errors,
    })),
  );
  return [...searchAlike(text, exact), ...among];
}

/** By how a long passage begins and ends. */
function longCandidates(text: string, head: string, tail: string, length: number): Candidate[] {
  const ends = searchAlike(text, tail);
  return searchAlike(text, head).flatMap((first) =>
    ends.flatMap((last) => {
      const span = { start: first.start, end: last.end };
      const change = Math.abs(span.end - span.start - length);
      return change <= length * MOST_STRETCHED
        ? [{ ...span, errors: first.errors + last.errors }]
        : [];
    }),
  );
}

/** The likeliest place of a passage whose words or surroundings have changed; `null`: none is likely. */
export function findAlike(text: string, selector: Selector): Span | null {
  const { start, end, exact, prefix, suffix } = selector;
  const isShort = typeof exact === 'string';
  const candidates = isShort
    ? shortCandidates(text, exact, selector)
    : longCandidates(text, exact.head, exact.tail, end - start);
  const words = isShort ? exact.length : exact.head.length + exact.tail.length;
  const total = words + prefix.length + suffix.length;
  const keptBy = (c: Candidate) =>
    words -
    c.errors +
    keptOf(prefix, text.slice(Math.max(0, c.start - 2 * prefix.length), c.start)) +
    keptOf(suffix, text.slice(c.end, c.end + 2 * suffix.length));
  const [best] = candidates
    .map((c) => ({ ...c, kept: keptBy(c) }))
    .toSorted((a, b) => b.kept - a.kept || Math.abs(a.start - start) - Math.abs(b.start - start));
  return best === undefined || best.kept < LEAST_KEPT * total ? null : trimSpan(text, best);
}
