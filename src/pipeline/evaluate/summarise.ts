import type { Difficulty } from '../../schema/gold.ts';
import { summariseDates } from './dateScore.ts';
import type { DateFigures } from './dateScore.ts';
import { summariseEvidence } from './evidence.ts';
import type { EvidenceFigures } from './evidence.ts';
import { isRight, summarisePositions } from './positionFigures.ts';
import type { PositionFigures } from './positionFigures.ts';
import { ratesOf, share, sumCounts } from './rates.ts';
import type { Rates } from './rates.ts';
import { reliabilityOf } from './reliability.ts';
import type { Reliability } from './reliability.ts';
import type { ScoredClaim, ScoredPosition, TextScore } from './scoreText.ts';

export interface Summary {
  readonly texts: number;
  readonly date: DateFigures;
  readonly language: {
    readonly n: number;
    readonly right: number;
    readonly accuracy: number | null;
  };
  readonly mentions: Rates;
  readonly positions: PositionFigures;
  /** Texts without a gold position, how many of them got one, and how many they got in all. */
  readonly negatives: {
    readonly texts: number;
    readonly withFalse: number;
    readonly falsePositions: number;
  };
  readonly evidence: EvidenceFigures;
  /** By characters that are no space. */
  readonly boilerplate: Rates;
  readonly reliability: Reliability;
}

function summaryOf(
  texts: readonly TextScore[],
  positions: readonly ScoredPosition[],
  claims: readonly ScoredClaim[],
): Summary {
  const languageRight = texts.filter((score) => score.languageRight).length;
  const negatives = texts.filter((score) => score.positions.length === 0);
  return {
    texts: texts.length,
    date: summariseDates(texts.map((score) => score.date)),
    language: {
      n: texts.length,
      right: languageRight,
      accuracy: share(languageRight, texts.length),
    },
    mentions: ratesOf(sumCounts(texts.map((score) => score.mentions))),
    positions: summarisePositions(positions, claims),
    negatives: {
      texts: negatives.length,
      withFalse: negatives.filter((score) => score.claims.length > 0).length,
      falsePositions: negatives.flatMap((score) => score.claims).length,
    },
    evidence: summariseEvidence(
      claims.flatMap(({ pair }) => (pair?.distance === 0 ? [pair.overlap] : [])),
    ),
    boilerplate: ratesOf(sumCounts(texts.map((score) => score.boilerplate))),
    reliability: reliabilityOf(
      claims.map((scored) => ({
        confidence: scored.claim.confidence,
        correct: isRight(scored),
      })),
    ),
  };
}

export const summarise = (texts: readonly TextScore[]): Summary =>
  summaryOf(
    texts,
    texts.flatMap((score) => score.positions),
    texts.flatMap((score) => score.claims),
  );

/**
 * Figures for gold positions of one difficulty. Positions are split one by one, over all texts. Recall
 * is the share of them that was found. Precision is the share of right ones among the claims that
 * belong to them (see `ScoredClaim.difficulty`); claims on countries without a gold position in the
 * text belong to no difficulty and are in the overall precision only. What is told of whole texts
 * (date, language, mentions, boilerplate) is of those whose hardest position has this difficulty.
 */
export const summariseDifficulty = (texts: readonly TextScore[], of: Difficulty): Summary =>
  summaryOf(
    texts.filter((score) => score.difficulty === of),
    texts.flatMap((score) => score.positions).filter((each) => each.position.difficulty === of),
    texts.flatMap((score) => score.claims).filter((each) => each.difficulty === of),
  );
