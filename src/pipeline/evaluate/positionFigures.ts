import { mean, ratesOf } from './rates.ts';
import type { Rates } from './rates.ts';
import type { ScoredClaim, ScoredPosition } from './scoreText.ts';

export interface PositionFigures extends Rates {
  readonly gold: number;
  readonly proposed: number;
  /** Matched on country and stance. */
  readonly right: number;
  /** Matched on country, whatever the stance. */
  readonly country: Rates & { readonly right: number };
  /** Claims that turn a country's position round. */
  readonly flips: number;
  /** Mean steps between stances (0 to 4) over all pairs on one country. */
  readonly meanDistance: number | null;
}

/** A claim is right if its pair has the same stance; claims and positions are of the same texts. */
export const isRight = ({ pair }: { pair: { distance: number } | null }): boolean =>
  pair?.distance === 0;

export function summarisePositions(
  positions: readonly ScoredPosition[],
  claims: readonly ScoredClaim[],
): PositionFigures {
  const rates = (right: number): Rates & { right: number } => ({
    ...ratesOf({ right, wrong: claims.length - right, missed: positions.length - right }),
    right,
  });
  const paired = claims.flatMap(({ pair }) => pair ?? []);
  return {
    gold: positions.length,
    proposed: claims.length,
    ...rates(paired.filter((pair) => pair.distance === 0).length),
    country: rates(paired.length),
    flips: claims.filter(({ flip }) => flip).length,
    meanDistance: mean(paired.map((pair) => pair.distance)),
  };
}
