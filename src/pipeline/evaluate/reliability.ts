import { mean, rounded, share } from './rates.ts';

export interface Judged {
  readonly confidence: number;
  readonly correct: boolean;
}

export interface ReliabilityBin {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive, but for 1. */
  readonly to: number;
  readonly n: number;
  readonly meanConfidence: number | null;
  readonly shareCorrect: number | null;
}

export interface Reliability {
  /** Bins without a claim are left out. */
  readonly bins: readonly ReliabilityBin[];
  /** Whether the share correct never falls from a bin to the next; true of fewer than two bins. */
  readonly monotone: boolean;
  /** Mean distance of confidence and share correct, weighted by n; `null` without claims. */
  readonly calibrationError: number | null;
}

/** Finer above one half, where a rule that speaks at all is at home. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Reliability diagram as a table (DeGroot & Fienberg 1983, The Statistician 32) and the expected
 * calibration error over its bins (Naeini, Cooper & Hauskrecht 2015).
 */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = EDGES.slice(1).flatMap((to, index): ReliabilityBin[] => {
    const from = EDGES[index] ?? 0;
    const members = judged.filter(
      ({ confidence }) => (confidence >= from || from === 0) && (confidence < to || to === 1),
    );
    if (members.length === 0) return [];
    return [
      {
        from,
        to,
        n: members.length,
        meanConfidence: mean(members.map(({ confidence }) => confidence)),
        shareCorrect: share(members.filter(({ correct }) => correct).length, members.length),
      },
    ];
  });
  const shares = bins.map((bin) => bin.shareCorrect ?? 0);
  const gaps = bins.map(
    (bin) => bin.n * Math.abs((bin.meanConfidence ?? 0) - (bin.shareCorrect ?? 0)),
  );
  const gap = gaps.reduce((sum, each) => sum + each, 0);
  return {
    bins,
    monotone: shares.every((each, index) => index === 0 || each >= (shares[index - 1] ?? 0)),
    calibrationError: judged.length === 0 ? null : rounded(gap / judged.length),
  };
}
