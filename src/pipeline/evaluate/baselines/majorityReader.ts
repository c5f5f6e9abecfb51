import { STANCES } from '../../../schema/vocabulary.ts';
import type { Stance } from '../../../schema/vocabulary.ts';
import { analyseRaw, toReading } from '../pipelineReader.ts';
import type { GoldText, Reader } from '../reading.ts';
import { BASELINE_CONFIDENCE, HOME } from './keywordClaims.ts';

/** The most frequent stance of the gold; of several, the softest. `null` without gold positions. */
export function majorityStance(texts: readonly GoldText[]): Stance | null {
  const stances = texts.flatMap(({ gold }) => gold.positions.map(({ stance }) => stance));
  const count = (of: Stance) => stances.filter((stance) => stance === of).length;
  const [best] = STANCES.toSorted((a, b) => count(b) - count(a));
  return stances.length === 0 ? null : (best ?? null);
}

/**
 * Baseline 3: every country mentioned but China gets the most frequent stance of the very texts that
 * it is measured on, which is more than a method could know. The evidence is the first mention.
 */
export function majorityReader(texts: readonly GoldText[]): Reader {
  const stance = majorityStance(texts);
  return (raw, url) => {
    const analysis = analyseRaw(raw, url);
    const countries = new Set(analysis.mentions.map(({ country }) => country));
    countries.delete(HOME);
    const claims = [...countries].map((country) => ({
      country,
      evidence: analysis.mentions.filter((mention) => mention.country === country).slice(0, 1),
      ruleId: 'majority',
      confidence: BASELINE_CONFIDENCE,
      cues: [],
      trace: [`${country} is mentioned`],
    }));
    return toReading(
      analysis,
      stance === null ? [] : claims.map((claim) => ({ ...claim, stance })),
    );
  };
}
