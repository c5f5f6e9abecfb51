import calibration from '../lexicon/calibration.json' with { type: 'json' };

/** Proposals of like score on labelled texts: how many there were and how many of them were right. */
export interface CalibrationStep {
  /** The lowest score of the step, inclusive; it ends where the next begins. */
  readonly from: number;
  readonly n: number;
  readonly right: number;
}

/** Steps in rising order of `from`, and of the share that is right. */
export type Calibration = readonly CalibrationStep[];

/** Laplace's rule of succession: a step without an error is still not certain. */
const shareOf = ({ n, right }: CalibrationStep): number => (right + 1) / (n + 2);

/**
 * The share of proposals of such a score that was right on the labelled texts, smoothed, in hundredths.
 * A score says how plainly a sentence speaks; only what was counted makes a confidence of it.
 */
export function confidenceOf(score: number, steps: Calibration = calibration): number {
  const step = steps.findLast(({ from }) => score >= from) ?? steps[0];
  return step === undefined ? 0.5 : Math.round(shareOf(step) * 100) / 100;
}
