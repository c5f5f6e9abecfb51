import type { Calibration, CalibrationStep } from '../propose/proposeConfidence.ts';

export interface Scored {
  /** As the rules give it, 0 and up. */
  readonly score: number;
  readonly correct: boolean;
}

/** Fewer proposals than this are no ground for a confidence of their own. */
const MIN_STEP = 12;

const share = ({ n, right }: CalibrationStep): number => right / n;

const pool = (a: CalibrationStep, b: CalibrationStep): CalibrationStep => ({
  from: a.from,
  n: a.n + b.n,
  right: a.right + b.right,
});

/**
 * Steps by which scores become confidences: isotonic regression by pooling adjacent violators (Ayer et
 * al. 1955, Annals of Mathematical Statistics 26; as calibration, Zadrozny & Elkan 2002, KDD) over
 * groups of at least twelve proposals. The first step begins at 0; empty without proposals.
 */
export function fitCalibration(scored: readonly Scored[]): Calibration {
  const steps: CalibrationStep[] = [];
  for (const group of groupsOf(scored)) {
    let step = group;
    for (let last = steps.at(-1); last && share(last) >= share(step); last = steps.at(-1)) {
      step = pool(last, step);
      steps.pop();
    }
    steps.push(step);
  }
  return steps.map((step, index) => (index === 0 ? { ...step, from: 0 } : step));
}

/** Neighbours in score, equal ones always together; a last group that is too small joins its neighbour. */
function groupsOf(scored: readonly Scored[]): CalibrationStep[] {
  const groups: CalibrationStep[] = [];
  let previous: number | null = null;
  for (const { score, correct } of scored.toSorted((a, b) => a.score - b.score)) {
    const one = { from: score, n: 1, right: Number(correct) };
    const last = groups.at(-1);
    if (last && (last.n < MIN_STEP || score === previous)) groups.splice(-1, 1, pool(last, one));
    else groups.push(one);
    previous = score;
  }
  const [rest, before] = [groups.at(-1), groups.at(-2)];
  if (rest && before && rest.n < MIN_STEP) groups.splice(-2, 2, pool(before, rest));
  return groups;
}
