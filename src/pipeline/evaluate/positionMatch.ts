import type { GoldPosition } from '../../schema/gold.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import type { Stance } from '../../schema/vocabulary.ts';
import { evidenceOverlap } from './evidence.ts';
import type { Claim } from './reading.ts';

/** A claim matched with a gold position on the same country of the same text. */
export interface Pair {
  readonly position: GoldPosition;
  readonly claim: Claim;
  /** Steps between the two stances on the ordinal scale; 0 is the same stance. */
  readonly distance: number;
  /** Character Jaccard of evidence and gold quote; `null` if the quote can't be located. */
  readonly overlap: number | null;
}

/** Steps between two stances on the codebook's scale, 0 to 4. */
export const stanceDistance = (a: Stance, b: Stance): number =>
  Math.abs(STANCES.indexOf(a) - STANCES.indexOf(b));

/**
 * Matches the claims on one text with its gold positions, both as multisets, each used once.
 * Greedy: of all pairs on one country the nearest stances go first, then the larger overlap of
 * evidence, then the order of the gold file, then that of the claims. As equal stances go first, the
 * pairs at distance 0 are as many as they can be, and so are all pairs of a country.
 */
export function matchPositions(
  text: string,
  positions: readonly GoldPosition[],
  claims: readonly Claim[],
): Pair[] {
  const candidates = positions.flatMap((position) =>
    claims
      .filter((claim) => claim.country === position.country)
      .map((claim) => ({
        position,
        claim,
        distance: stanceDistance(position.stance, claim.stance),
        overlap: evidenceOverlap(text, position.quote, claim.evidence),
      })),
  );
  const sorted = candidates.toSorted(
    (a, b) => a.distance - b.distance || (b.overlap ?? 0) - (a.overlap ?? 0),
  );
  const usedPositions = new Set<GoldPosition>();
  const usedClaims = new Set<Claim>();
  return sorted.filter(({ position, claim }) => {
    if (usedPositions.has(position) || usedClaims.has(claim)) return false;
    usedPositions.add(position);
    usedClaims.add(claim);
    return true;
  });
}
