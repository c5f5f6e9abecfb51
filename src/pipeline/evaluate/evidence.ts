import type { Span } from '../../schema/common.ts';
import { mean, share } from './rates.ts';
import { locate, offsetsIn } from './places.ts';

/** Shared characters over all characters of two sets of spans (Jaccard 1912); 0 if both are empty. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [offsetsIn(a), offsetsIn(b)];
  let both = 0;
  for (const offset of left) if (right.has(offset)) both += 1;
  const either = left.size + right.size - both;
  return either === 0 ? 0 : both / either;
}

/**
 * How well the evidence covers a gold quote, 0 to 1: the best of the quote's places in the clean
 * text. `null` if the clean text does not hold the quote.
 */
export function evidenceOverlap(
  text: string,
  quote: string,
  evidence: readonly Span[],
): number | null {
  const places = locate(text, quote);
  return places.length === 0
    ? null
    : Math.max(...places.map((place) => jaccard([place], evidence)));
}

export interface EvidenceFigures {
  /** Claims with the right country and stance whose gold quote the clean text holds. */
  readonly measured: number;
  readonly meanJaccard: number | null;
  /** Share of them whose evidence has at least one character of the quote. */
  readonly touching: number | null;
  /** Claims with the right country and stance whose gold quote is not in the clean text. */
  readonly unlocated: number;
}

export function summariseEvidence(overlaps: readonly (number | null)[]): EvidenceFigures {
  const measured = overlaps.filter((overlap) => overlap !== null);
  return {
    measured: measured.length,
    meanJaccard: mean(measured),
    touching: share(measured.filter((overlap) => overlap > 0).length, measured.length),
    unlocated: overlaps.length - measured.length,
  };
}
