import { describe, expect, test } from 'vitest';
import { scoreDate, summariseDates } from '../../src/pipeline/evaluate/dateScore.ts';
import { scoreMentions } from '../../src/pipeline/evaluate/mentionScore.ts';
import { isFlip } from '../../src/pipeline/evaluate/polarity.ts';
import { mean, ratesOf, share, sumCounts } from '../../src/pipeline/evaluate/rates.ts';
import { reliabilityOf } from '../../src/pipeline/evaluate/reliability.ts';
import { claim, position } from './support/evaluation.ts';

describe('rates', () => {
  test.each([
    [{ right: 3, wrong: 1, missed: 2 }, 0.75, 0.6, 0.6667],
    [{ right: 0, wrong: 0, missed: 2 }, null, 0, 0],
    [{ right: 0, wrong: 2, missed: 0 }, 0, null, 0],
    [{ right: 0, wrong: 0, missed: 0 }, null, null, null],
  ])('of %j', (counts, precision, recall, f1) => {
    expect(ratesOf(counts)).toEqual({ precision, recall, f1 });
  });

  test('counts are added up before shares are taken', () => {
    const sum = sumCounts([
      { right: 1, wrong: 0, missed: 0 },
      { right: 1, wrong: 2, missed: 4 },
    ]);
    expect(sum).toEqual({ right: 2, wrong: 2, missed: 4 });
  });

  test('of nothing there is no share and no mean', () => {
    expect([share(0, 0), mean([]), mean([1, 2])]).toEqual([null, null, 1.5]);
  });
});

describe('dates', () => {
  test.each([
    ['2020-03-04', '2020-03-04', 'exact'],
    ['2020-03', '2020-03', 'exact'],
    ['2020-03-04', '2020-03', 'within'],
    ['2020-03', '2020-03-04', 'within'],
    ['2020', '2020-03-04', 'within'],
    ['2020-03-05', '2020-03-04', 'wrong'],
    ['2020-04', '2020-03-04', 'wrong'],
    ['2021', '2020', 'wrong'],
    [null, '2020', 'none'],
  ] as const)('read %s, gold %s: %s', (read, value, outcome) => {
    expect(scoreDate(read, { value, precision: 'day', basis: 'text' }).outcome).toBe(outcome);
  });

  test('of texts that do not tell, only a wrong date counts', () => {
    const figures = summariseDates([
      { basis: 'stamp', outcome: 'exact' },
      { basis: 'text', outcome: 'within' },
      { basis: 'stamp', outcome: 'wrong' },
      { basis: 'url', outcome: 'none' },
      { basis: 'known', outcome: 'none' },
      { basis: 'known', outcome: 'exact' },
      { basis: 'known', outcome: 'wrong' },
    ]);
    expect(figures).toEqual({
      told: 4,
      exact: 1,
      within: 1,
      wrong: 1,
      none: 1,
      right: 0.5,
      onPage: 3,
      rightOnPage: 0.6667,
      untold: 3,
      inventedWrong: 1,
    });
  });
});

test('mentions are compared as sets', () => {
  expect(scoreMentions(new Set(['US', 'DE', 'FR']), ['DE', 'US', 'CN', 'BR', 'DE'])).toEqual({
    right: 2,
    wrong: 1,
    missed: 2,
    missing: ['BR', 'CN'],
    extra: ['FR'],
  });
});

describe('polarity flips', () => {
  test.each([
    ['open', ['ban'], true],
    ['partner', ['restrict', 'review'], true],
    ['ban', ['partner'], true],
    ['restrict', ['open'], true],
    ['ban', ['restrict'], false],
    ['open', ['ban', 'open'], false],
    ['review', ['ban'], false],
    ['ban', ['review'], false],
    ['ban', [], false],
  ] as const)('%s where the gold has %j: %s', (read, gold, expected) => {
    const positions = [...gold.map((stance) => position('SE', stance)), position('NO', 'ban')];
    expect(isFlip(claim('SE', read), positions)).toBe(expected);
  });
});

const judged = (confidence: number, rights: number, n: number) =>
  Array.from({ length: n }, (_, index) => ({ confidence, correct: index < rights }));

describe('reliability', () => {
  test('bins hold their lower edge, the last one also 1', () => {
    const { bins } = reliabilityOf([...judged(0.6, 1, 1), ...judged(1, 1, 1), ...judged(0, 0, 1)]);
    expect(bins.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0, 0.5, 1],
      [0.6, 0.7, 1],
      [0.9, 1, 1],
    ]);
  });

  test('monotone as long as no bin falls below the one before it', () => {
    const rising = reliabilityOf([
      ...judged(0.55, 1, 4),
      ...judged(0.75, 1, 4),
      ...judged(0.95, 3, 4),
    ]);
    expect(rising.bins.map((bin) => bin.shareCorrect)).toEqual([0.25, 0.25, 0.75]);
    expect(rising.monotone).toBe(true);
    // (4 × 0.30 + 4 × 0.50 + 4 × 0.20) / 12
    expect(rising.calibrationError).toBe(0.3333);
    expect(reliabilityOf([...judged(0.55, 2, 4), ...judged(0.95, 1, 4)]).monotone).toBe(false);
  });

  test('without claims there is nothing to tell', () => {
    expect(reliabilityOf([])).toEqual({ bins: [], monotone: true, calibrationError: null });
  });
});
