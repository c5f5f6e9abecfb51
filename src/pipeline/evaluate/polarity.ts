import type { GoldPosition } from '../../schema/gold.ts';
import type { Stance } from '../../schema/vocabulary.ts';
import type { Claim } from './reading.ts';

const SIDES: Readonly<Record<Stance, 'with' | 'against' | null>> = {
  partner: 'with',
  open: 'with',
  review: null,
  restrict: 'against',
  ban: 'against',
};

/**
 * Whether a claim turns a country's position round: it is `partner` or `open` where the gold has
 * `restrict` or `ban` on that country in that text, or the reverse, and the gold has nothing on the
 * claim's own side. A country without gold positions, or with `review` alone, can't be flipped.
 */
export function isFlip(claim: Claim, positions: readonly GoldPosition[]): boolean {
  const side = SIDES[claim.stance];
  const sides = positions
    .filter((position) => position.country === claim.country)
    .map((position) => SIDES[position.stance])
    .filter((other) => other !== null);
  return side !== null && sides.length > 0 && !sides.includes(side);
}
