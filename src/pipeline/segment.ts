import type { Span } from '../schema/common.ts';
import {
  BEFORE_NUMBER,
  MAY_BE_LAST,
  NEVER_LAST,
  SENTENCE_OPENERS,
} from './lexicon/abbreviations.ts';
import { MONTH_NAMES } from './lexicon/dates.ts';

/** Spans over the clean text, in order, without white space at their edges. */
export interface Segments {
  readonly paragraphs: Span[];
  /** Every character of a paragraph that is not space is in exactly one sentence. */
  readonly sentences: Span[];
}

const BREAK = '\n\n';
const CLOSERS = `["'”’»›“‘)\\]]*`;
/**
 * The mark and what closes after it. That space must follow is asked outside: a lookahead would try
 * a long run of marks again from each of them.
 */
const CANDIDATE = new RegExp(`[.!?…]+${CLOSERS}|[。！？]+[」』”’）]*`, 'gu');
const WIDE_MARK = /^[。！？]/u;
const OPENING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«»„‚‹¿¡([–—•-]/u;
const EDGE_MARKS = /^["'“‘«„‚‹([¿¡]+/u;
/** Longest word before a full stop that is looked at; anything longer is no shortened word. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 40;
const months = new Set(MONTH_NAMES.flat());

/** The word that ends at `end`, without opening marks. */
function wordBefore(text: string, start: number, end: number): string {
  const from = Math.max(start, end - LOOK_BACK);
  const window = text.slice(from, end);
  const space = window.search(/\S+$/u);
  return window.slice(Math.max(space, 0)).replace(EDGE_MARKS, '');
}

/** Whether the single full stop after `word` belongs to the word. */
function belongsToWord(word: string, next: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase();
  const following = next
    .replace(EDGE_MARKS, '')
    .replace(/[^\p{L}\p{N}].*$/u, '')
    .toLowerCase();
  if (/^\d{1,2}$/.test(word)) return isFirst || months.has(following);
  if (/^\p{L}$/u.test(word)) return following.length === 1 || !SENTENCE_OPENERS.has(following);
  if (BEFORE_NUMBER.has(lower) && /^\d/.test(next)) return true;
  if (NEVER_LAST.has(lower)) return true;
  const isShort = MAY_BE_LAST.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return (
    isShort && next.startsWith(next.replace(EDGE_MARKS, '')) && !SENTENCE_OPENERS.has(following)
  );
}

interface Mark {
  readonly at: number;
  readonly text: string;
}

/** Ends of the sentences of one paragraph, the last one included. */
function sentenceEnds(text: string, { start, end }: Span, marks: readonly Mark[]): number[] {
  const ends: number[] = [];
  let sentence = start;
  for (const mark of marks) {
    const after = mark.at + mark.text.length;
    if (after < end && !WIDE_MARK.test(mark.text) && !/\s/.test(text.charAt(after))) continue;
    const next = text.slice(after, Math.min(end, after + LOOK_AHEAD)).trimStart();
    if (next !== '' && !OPENING.test(next)) continue;
    const word = mark.text === '.' ? wordBefore(text, sentence, mark.at) : '';
    const isFirst = mark.at - word.length <= sentence;
    if (word !== '' && next !== '' && belongsToWord(word, next, isFirst)) continue;
    ends.push(after);
    sentence = after;
  }
  if (ends.at(-1) !== end) ends.push(end);
  return ends;
}

function trimmedSpan(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** Cuts clean text into paragraphs and sentences; both lists are empty for empty text. */
export function segment(text: string): Segments {
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const marks = Array.from(text.matchAll(CANDIDATE), ({ index, 0: mark }) => ({
    at: index,
    text: mark,
  }));
  let from = 0;
  let nextMark = 0;
  while (from <= text.length) {
    const found = text.indexOf(BREAK, from);
    const to = found < 0 ? text.length : found;
    const paragraph = trimmedSpan(text, from, to);
    if (paragraph) {
      paragraphs.push(paragraph);
      const firstMark = nextMark;
      while ((marks[nextMark]?.at ?? text.length) < to) nextMark += 1;
      let { start } = paragraph;
      for (const end of sentenceEnds(text, paragraph, marks.slice(firstMark, nextMark))) {
        const sentence = trimmedSpan(text, start, end);
        if (sentence) sentences.push(sentence);
        start = end;
      }
    }
    from = to + BREAK.length;
  }
  return { paragraphs, sentences };
}
