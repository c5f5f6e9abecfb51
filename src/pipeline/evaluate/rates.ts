/** How often something was found rightly, found wrongly and missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Shares from 0 to 1; `null` where there is nothing to take a share of. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Four decimals: finer differences mean nothing here, and reports stay readable. */
const DECIMALS = 10_000;

export const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded(part / whole);

export const mean = (values: readonly number[]): number | null =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** Micro-average: counts are added up over the texts first, so that a long text weighs more. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** Precision, recall and their harmonic mean (van Rijsbergen 1979, F with beta 1). */
export const ratesOf = ({ right, wrong, missed }: Counts): Rates => ({
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + wrong + missed),
});
