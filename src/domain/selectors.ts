import type { Span } from '../schema/common.ts';

/** Many words, as their first and last ones and a hash of all. */
export interface Abbreviated {
  readonly head: string;
  readonly tail: string;
  /** Tells an edit between head and tail; not proof against a forger, who can write any link. */
  readonly hash: string;
}

/**
 * A passage by its place and by its words, as W3C's TextPosition and TextQuote selectors are. Offsets
 * are those of the clean text. Context is as long as it takes to make the passage unique.
 */
export interface Selector extends Span {
  readonly exact: string | Abbreviated;
  readonly prefix: string;
  readonly suffix: string;
}

/** Up to so many characters are kept in full. */
export const LONGEST_EXACT = 120;
/** Of more, so many at either end. */
const END_LENGTH = 48;
/** Context grows by these steps until the passage is the only one of its kind. */
const CONTEXT_LENGTHS = [16, 32, 64] as const;

/** FNV-1a, 32 bit, over UTF-16 code units; in base 36. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The nearest place at or before `at` that does not cut a character in two. */
const onCharacter = (text: string, at: number): number =>
  isLowSurrogate(text.charCodeAt(at)) && at > 0 ? at - 1 : at;

/** A span without the white space at its edges, within the text; `null` where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const from = onCharacter(text, Math.max(0, start));
  const piece = text.slice(from, Math.max(from, end));
  const last = from + piece.trimEnd().length;
  const first = from + piece.length - piece.trimStart().length;
  if (first >= last) return null;
  return { start: first, end: isLowSurrogate(text.charCodeAt(last)) ? last + 1 : last };
}

function abbreviate(exact: string): string | Abbreviated {
  if (exact.length <= LONGEST_EXACT) return exact;
  return {
    head: exact.slice(0, onCharacter(exact, END_LENGTH)),
    tail: exact.slice(onCharacter(exact, exact.length - END_LENGTH)),
    hash: hashText(exact),
  };
}

/** True for words that stand in the text once, and for words that do not stand there. */
export const isOnlyOne = (text: string, words: string): boolean =>
  text.indexOf(words) === text.lastIndexOf(words);

/** Describes a passage so that it can be found again; `null` for a span without words. */
export function selectorOf(text: string, span: Span): Selector | null {
  const trimmed = trimSpan(text, span);
  if (trimmed === null) return null;
  const { start, end } = trimmed;
  const contextOf = (length: number) => ({
    prefix: text.slice(onCharacter(text, Math.max(0, start - length)), start),
    suffix: text.slice(end, onCharacter(text, Math.min(text.length, end + length))),
  });
  const exact = text.slice(start, end);
  const isUnique = (length: number) => {
    const { prefix, suffix } = contextOf(length);
    return isOnlyOne(text, prefix + exact + suffix);
  };
  const length = CONTEXT_LENGTHS.find(isUnique) ?? CONTEXT_LENGTHS[2];
  return { start, end, exact: abbreviate(exact), ...contextOf(length) };
}

/** The words that a selector carries, to be read; white space and control characters as spaces. */
export function wordsOf({ exact }: Pick<Selector, 'exact'>): string {
  const words = typeof exact === 'string' ? exact : `${exact.head} … ${exact.tail}`;
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
