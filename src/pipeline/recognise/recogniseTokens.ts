/** The words of a text with their offsets (UTF-16, end exclusive); everything else is a gap. */
export interface Tokens {
  readonly text: string;
  /** In NFC, so that a decomposed text meets the same lexicon. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const COMBINING = /[\u0300-\u036f]/;

/** 1 for every UTF-16 unit that belongs to a word: several times faster than the regexp itself. */
const isWordUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Never throws; surrogates, paired or not, are gaps. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const lower: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const isDecomposed = COMBINING.test(text);
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordUnit[text.charCodeAt(i)] === 1) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const written = text.slice(start, i);
      const word = isDecomposed ? written.normalize('NFC') : written;
      words.push(word);
      lower.push(word.toLowerCase());
      starts.push(start);
      ends.push(i);
      start = -1;
    }
  }
  return { text, words, lower, starts, ends };
}

/** What stands between word `index` and the next; `null` before the first and after the last. */
export function gapAfter(tokens: Tokens, index: number): string | null {
  const from = tokens.ends[index];
  const to = tokens.starts[index + 1];
  return from === undefined || to === undefined ? null : tokens.text.slice(from, to);
}

const SPACE_OR_HYPHEN = /^(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*|[-\u2010\u2011\u00ad])$/;

/**
 * One sign for gaps that a term does not tell apart: spaces (one line break included) and hyphens,
 * the kinds of apostrophe, full stops with or without a space. Other gaps stay as they are.
 */
export function gapClass(gap: string): string {
  if (gap === ' ' || gap === '-') return ' ';
  if (gap === '’' || gap === "'" || gap === 'ʼ') return "'";
  if (gap === '.' || gap === '. ') return '.';
  return SPACE_OR_HYPHEN.test(gap) ? ' ' : gap;
}

/** "in Berlin": nothing but space between, so the word before belongs to the one after. */
export function isSpace(gap: string | null): boolean {
  return gap !== null && /^[^\S\n]+$|^[^\S\n]*\n[^\S\n]*$/.test(gap);
}
