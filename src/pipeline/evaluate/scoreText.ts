import type { Difficulty, GoldPosition } from '../../schema/gold.ts';
import { scoreBoilerplate } from './boilerplateScore.ts';
import type { BoilerplateScore } from './boilerplateScore.ts';
import { scoreDate } from './dateScore.ts';
import type { DateScore } from './dateScore.ts';
import { scoreMentions } from './mentionScore.ts';
import type { MentionScore } from './mentionScore.ts';
import { isFlip } from './polarity.ts';
import { matchPositions } from './positionMatch.ts';
import type { Pair } from './positionMatch.ts';
import type { Claim, GoldText, Reading } from './reading.ts';

export interface ScoredPosition {
  readonly position: GoldPosition;
  /** `null` where no claim was left for it. */
  readonly pair: Pair | null;
}

export interface ScoredClaim {
  readonly claim: Claim;
  /** `null` where the gold has nothing left on its country. */
  readonly pair: Pair | null;
  readonly flip: boolean;
  /**
   * Of the gold position that it is matched with; unmatched, the hardest on its country in that
   * text; `null` on a country without gold positions there.
   */
  readonly difficulty: Difficulty | null;
}

/** One text's reading beside its gold. */
export interface TextScore {
  readonly text: GoldText;
  readonly reading: Reading;
  /** The hardest of its positions; `null` for a text without any. */
  readonly difficulty: Difficulty | null;
  readonly date: DateScore;
  readonly languageRight: boolean;
  readonly mentions: MentionScore;
  readonly positions: readonly ScoredPosition[];
  readonly claims: readonly ScoredClaim[];
  readonly boilerplate: BoilerplateScore;
}

function hardest(positions: readonly GoldPosition[]): Difficulty | null {
  if (positions.length === 0) return null;
  return positions.some((position) => position.difficulty === 'tricky') ? 'tricky' : 'plain';
}

export function scoreText(text: GoldText, reading: Reading): TextScore {
  const { gold, raw } = text;
  const pairs = matchPositions(reading.text, gold.positions, reading.claims);
  return {
    text,
    reading,
    difficulty: hardest(gold.positions),
    date: scoreDate(reading.date, gold.date),
    languageRight: reading.language === gold.language,
    mentions: scoreMentions(reading.mentions, gold.country_mentions),
    positions: gold.positions.map((position) => ({
      position,
      pair: pairs.find((pair) => pair.position === position) ?? null,
    })),
    claims: reading.claims.map((claim) => {
      const pair = pairs.find((each) => each.claim === claim) ?? null;
      const sameCountry = gold.positions.filter(({ country }) => country === claim.country);
      return {
        claim,
        pair,
        flip: isFlip(claim, gold.positions),
        difficulty: pair?.position.difficulty ?? hardest(sameCountry),
      };
    }),
    boilerplate: scoreBoilerplate(raw, reading.dropped, gold.boilerplate),
  };
}
