import { describe, expect, it } from 'vitest';
import { quantile } from './figures.ts';
import { mediansOf, missesOf } from './pages.ts';
import type { Figures } from './pages.ts';

const GOOD: Figures = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  LCP: 1499,
  TBT: 0,
  CLS: 0.0099,
};

describe('figures of pages', () => {
  it('takes the middle run, each figure by itself', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    const runs = [1000, 3000, 2000].map((LCP, i) => ({ ...GOOD, LCP, TBT: i }));
    expect(mediansOf(runs)).toEqual({ ...GOOD, LCP: 2000, TBT: 1 });
  });

  it('names what misses its goal: scores from below, times and shifts at it', () => {
    expect(missesOf(GOOD)).toEqual([]);
    expect(missesOf({ ...GOOD, performance: 97, LCP: 1500, CLS: 0.01 })).toEqual([
      'performance',
      'LCP',
      'CLS',
    ]);
  });
});
