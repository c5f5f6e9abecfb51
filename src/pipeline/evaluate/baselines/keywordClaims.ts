import type { Mention } from '../../../schema/atlas.ts';
import type { Span } from '../../../schema/common.ts';
import type { Stance } from '../../../schema/vocabulary.ts';
import { STANCES } from '../../../schema/vocabulary.ts';
import type { Claim } from '../reading.ts';
import { STANCE_KEYWORDS } from './keywords.ts';

/** Huawei's home state is never coded. */
export const HOME = 'CN';
/** A baseline knows nothing of its own chances. */
export const BASELINE_CONFIDENCE = 0.5;

interface Found extends Span {
  readonly stance: Stance;
  readonly word: string;
}

const KEYWORDS = STANCES.flatMap((stance) =>
  STANCE_KEYWORDS[stance].map((word) => ({
    stance,
    word,
    pattern: new RegExp(`(?<!\\p{L})${word}`, 'giu'),
  })),
);

const findKeywords = (text: string): Found[] =>
  KEYWORDS.flatMap(({ stance, word, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
      stance,
      word,
      start: index,
      end: index + match.length,
    })),
  );

/** Characters between two places; 0 if they touch or overlap. */
const gapOf = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

const holds = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/**
 * One claim for each country mentioned but China: the stance of the keyword that is nearest to one
 * of its mentions in the same sentence, which is the evidence. None where no such sentence has one.
 */
export function keywordClaims(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): Claim[] {
  const keywords = findKeywords(text);
  const candidates = mentions
    .filter((mention) => mention.country !== HOME)
    .flatMap((mention) => {
      const sentence = sentences.find((each) => holds(each, mention));
      if (sentence === undefined) return [];
      return keywords
        .filter((keyword) => holds(sentence, keyword))
        .map((keyword) => ({ mention, sentence, keyword, gap: gapOf(mention, keyword) }));
    })
    .sort((a, b) => a.gap - b.gap || a.keyword.start - b.keyword.start);
  const nearest = new Map<string, (typeof candidates)[number]>();
  for (const candidate of candidates)
    if (!nearest.has(candidate.mention.country)) nearest.set(candidate.mention.country, candidate);
  return [...nearest].map(([country, { sentence, keyword, gap }]) => ({
    country,
    stance: keyword.stance,
    evidence: [sentence],
    ruleId: 'nearest-keyword',
    confidence: BASELINE_CONFIDENCE,
    cues: [{ id: keyword.word }],
    trace: [`'${keyword.word}' is ${gap} characters from a mention of ${country}`],
  }));
}
