import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCalibration } from '../../src/pipeline/evaluate/calibrate.ts';
import { confidenceOf } from '../../src/pipeline/propose/proposeConfidence.ts';

const some = (n: number, score: number, right: number) =>
  Array.from({ length: n }, (_, index) => ({ score, correct: index < right }));

const anyScored = fc.array(
  fc.record({ score: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9, 1.2), correct: fc.boolean() }),
  { maxLength: 120 },
);

describe('fitting confidences', () => {
  it('keeps steps that rise, each with its counts', () => {
    expect(fitCalibration([...some(20, 0.4, 5), ...some(20, 0.8, 18)])).toEqual([
      { from: 0, n: 20, right: 5 },
      { from: 0.8, n: 20, right: 18 },
    ]);
  });

  it('pools neighbours that fall', () => {
    expect(
      fitCalibration([...some(20, 0.4, 18), ...some(20, 0.6, 10), ...some(20, 0.8, 19)]),
    ).toEqual([
      { from: 0, n: 40, right: 28 },
      { from: 0.8, n: 20, right: 19 },
    ]);
  });

  it('makes no step of a few, and none of nothing', () => {
    expect(fitCalibration([...some(20, 0.4, 5), ...some(3, 0.8, 3)])).toEqual([
      { from: 0, n: 23, right: 8 },
    ]);
    expect(fitCalibration([])).toEqual([]);
    expect(confidenceOf(0.7, [])).toBe(0.5);
  });

  it('loses nobody, and a higher score is never less sure', () => {
    fc.assert(
      fc.property(anyScored, (scored) => {
        const steps = fitCalibration(scored);
        expect(steps.reduce((sum, { n }) => sum + n, 0)).toBe(scored.length);
        const shares = steps.map(({ n, right }) => right / n);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        for (const { n } of steps.slice(1)) expect(n).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it('is never certain', () => {
    const steps = fitCalibration([...some(30, 0.2, 0), ...some(30, 0.9, 30)]);
    expect(confidenceOf(0.2, steps)).toBeGreaterThan(0);
    expect(confidenceOf(2, steps)).toBeLessThan(1);
    expect(confidenceOf(0.95, steps)).toBe(0.97);
  });
});
