import type { Tokens } from '../recognise/recogniseTokens.ts';
import type { Mention } from '../../schema/atlas.ts';
import type { Span } from '../../schema/common.ts';
import type { CueRole } from '../lexicon/cues/types.ts';
import { findCues, type CueIndex, type Hit } from './proposeIndex.ts';

/** A text as tokens; `lower` is what patterns are matched against, with “May” as the month is written. */
export type Words = Tokens;

/** One sentence, or a piece of one that is too long to be one. Token bounds, `to` exclusive. */
export interface Reading {
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly byRole: ReadonlyMap<CueRole, readonly Hit[]>;
  /** Number of the clause of token `from + i`. */
  readonly clauses: readonly number[];
  readonly mentions: readonly TokenMention[];
  readonly isQuestion: boolean;
}

export interface TokenMention {
  readonly country: string;
  readonly first: number;
  readonly last: number;
}

/** Longer sentences are read in pieces, so that the time grows with the text and no faster. */
const MAX_TOKENS = 90;
const BREAK = /[;:—–()[\]…]|\s-\s|--/;

/** The month, not the verb: patterns are in lower case and do not meet it. */
const MAY = 'May';

export const toWords = (tokens: Tokens): Words => ({
  ...tokens,
  lower: tokens.lower.map((lower, index) => (tokens.words[index] === MAY ? MAY : lower)),
});

/** All sentences of a text with their cues, clauses and countries. */
export function readSentences(
  words: Words,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  mentions: readonly Mention[],
  index: CueIndex,
): Reading[] {
  const readings: Reading[] = [];
  let token = 0;
  let mention = 0;
  let paragraph = 0;
  for (const sentence of sentences) {
    while (paragraph + 1 < paragraphs.length && sentence.start >= (paragraphs[paragraph]?.end ?? 0))
      paragraph += 1;
    while (token < words.starts.length && (words.starts[token] ?? 0) < sentence.start) token += 1;
    while (token < words.starts.length && (words.starts[token] ?? 0) < sentence.end) {
      const from = token;
      while (
        token < words.starts.length &&
        token - from < MAX_TOKENS &&
        (words.starts[token] ?? 0) < sentence.end
      )
        token += 1;
      const span = { start: words.starts[from] ?? 0, end: words.ends[token - 1] ?? 0 };
      const whole = from > 0 && (words.starts[from - 1] ?? 0) >= sentence.start ? span : null;
      const isLast = token >= words.starts.length || (words.starts[token] ?? 0) >= sentence.end;
      const piece = whole ?? {
        start: sentence.start,
        end: isLast ? sentence.end : span.end,
      };
      const found: TokenMention[] = [];
      while (mention < mentions.length && (mentions[mention]?.start ?? 0) < span.end) {
        const here = mentions[mention];
        mention += 1;
        if (here !== undefined && here.start >= span.start)
          found.push(locate(words, here, from, token));
      }
      const hits = findCues(index, words.lower, from, token);
      readings.push({
        index: readings.length,
        paragraph,
        span: piece,
        from,
        to: token,
        hits,
        byRole: groupByRole(hits),
        clauses: cutClauses(words, from, token, hits),
        mentions: found,
        isQuestion: words.text.slice(span.end, sentence.end).includes('?'),
      });
    }
  }
  return readings;
}

function groupByRole(hits: readonly Hit[]): Map<CueRole, Hit[]> {
  const groups = new Map<CueRole, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.role);
    if (group === undefined) groups.set(hit.role, [hit]);
    else group.push(hit);
  }
  return groups;
}

function locate(words: Words, mention: Mention, from: number, to: number): TokenMention {
  let first = from;
  while (first + 1 < to && (words.ends[first] ?? 0) <= mention.start) first += 1;
  let last = first;
  while (last + 1 < to && (words.starts[last + 1] ?? 0) < mention.end) last += 1;
  return { country: mention.country, first, last };
}

/** Clauses end at strong marks, and at commas before a word that opens a clause. */
function cutClauses(words: Words, from: number, to: number, hits: readonly Hit[]): number[] {
  const openers = new Set<number>();
  for (const { role, first } of hits) if (role === 'connective') openers.add(first);
  const clauses: number[] = [];
  let clause = 0;
  for (let i = from; i < to; i++) {
    if (i > from) {
      const gap = words.text.slice(words.ends[i - 1], words.starts[i]);
      if (BREAK.test(gap) || (gap.includes(',') && openers.has(i))) clause += 1;
    }
    clauses.push(clause);
  }
  return clauses;
}

export const clauseAt = (reading: Reading, token: number): number =>
  reading.clauses[token - reading.from] ?? 0;

const NONE: readonly Hit[] = [];

/** Hits of a role, or of several, in order. */
export const hitsOf = (
  reading: Reading,
  role: CueRole,
  ...others: readonly CueRole[]
): readonly Hit[] =>
  others.length === 0
    ? (reading.byRole.get(role) ?? NONE)
    : reading.hits.filter((hit) => hit.role === role || others.includes(hit.role));

/** What stands before a token: the marks and the space. */
export const gapBefore = (words: Words, token: number): string =>
  token === 0 ? '' : words.text.slice(words.ends[token - 1], words.starts[token]);
