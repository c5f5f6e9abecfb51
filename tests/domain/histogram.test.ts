import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import type { Evidence } from '../../src/domain/filters.ts';
import {
  describeMonth,
  describeMonths,
  evidenceByMonth,
  totalOf,
} from '../../src/domain/histogram.ts';
import type { MonthCount } from '../../src/domain/histogram.ts';
import { anyEvidence, articleObservation, recordObservation } from '../support/builders.ts';

const article = (date: string): Evidence => ({
  observation: articleObservation({ date }),
  publishers: [],
  language: 'en',
});
const record = (date: string): Evidence => ({
  observation: recordObservation({ date }),
  publishers: [],
  language: null,
});

const filled = (evidence: readonly Evidence[]) =>
  evidenceByMonth(evidence).filter((c) => totalOf(c) > 0);

describe('evidenceByMonth', () => {
  it('has every month of the atlas, also without evidence', () => {
    const counts = evidenceByMonth([]);
    expect(counts).toHaveLength(84);
    expect([counts[0]?.month, counts.at(-1)?.month]).toEqual(['2018-01', '2024-12']);
    expect(counts.every((c) => totalOf(c) === 0)).toBe(true);
  });

  test.each<[string, Evidence[], Omit<MonthCount, 'month'>]>([
    ['an article’s day', [article('2020-07-14')], { articles: 1, record: 0, spread: 0 }],
    ['the record’s day', [record('2020-07-31')], { articles: 0, record: 1, spread: 0 }],
    ['a month', [record('2020-07')], { articles: 0, record: 1, spread: 0 }],
    [
      'several of both layers',
      [article('2020-07-01'), record('2020-07-02'), record('2020-07')],
      { articles: 1, record: 2, spread: 0 },
    ],
  ])('counts %s in its month', (_, evidence, count) => {
    expect(filled(evidence)).toEqual([{ month: '2020-07', ...count }]);
  });

  it('spreads what is dated to a year over the months of the year', () => {
    const months = filled([article('2020'), record('2020')]);
    expect(months.map((c) => c.month)).toEqual(
      Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, '0')}`),
    );
    for (const { articles, record: ours, spread } of months) {
      expect([articles, ours]).toEqual([0, 0]);
      expect(spread).toBeCloseTo(1 / 6);
    }
  });

  it('leaves out what lies outside of the atlas', () => {
    expect(filled([article('2017-12-31'), record('2025')])).toEqual([]);
  });

  it('holds each piece of evidence of the span once', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const total = evidenceByMonth(evidence).reduce((sum, c) => sum + totalOf(c), 0);
        expect(total).toBeCloseTo(evidence.length);
      }),
    );
  });
});

describe('the histogram in words', () => {
  it('tells the layers, the fullest month and what is inexact', () => {
    expect(
      describeMonths(evidenceByMonth([article('2020-07-14'), record('2020-07'), record('2019')])),
    ).toBe(
      'Evidence by month: 1 in articles, 1 in the public record, 1 dated to a year only and spread over it; most in July 2020, 2.',
    );
    expect(describeMonths(evidenceByMonth([]))).toBe('No evidence in any month.');
  });

  test.each<[Omit<MonthCount, 'month'>, string]>([
    [{ articles: 0, record: 0, spread: 0 }, 'no evidence'],
    [{ articles: 2, record: 0, spread: 0 }, '2 in articles'],
    [{ articles: 1, record: 3, spread: 0 }, '1 in articles, 3 in the record'],
    [{ articles: 0, record: 0, spread: 0.5 }, 'some of this year, month unknown'],
  ])('tells a month: %j', (count, words) => {
    expect(describeMonth({ month: '2020-07', ...count })).toBe(words);
  });
});
