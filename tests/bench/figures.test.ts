import { describe, expect, it } from 'vitest';
import { formatRows } from './rows.ts';
import { droppedOf, figuresOf, quantile } from './figures.ts';

describe('the figures of an interaction', () => {
  it.each([
    [[], 0.5, Number.NaN],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({ length: 100 }, (_, i) => 100 - i), 0.95, 95],
  ])('takes the value below which a share lies: %j, %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it.each([
    [[16.7, 16.6, 17], 0],
    [[33.3], 1],
    [[16.7, 50.1, 16.7], 2],
    [[6.9, 7], 0],
  ])('counts the pictures that did not come between those that did: %j', (frames, dropped) => {
    expect(droppedOf(frames)).toBe(dropped);
  });

  it('counts what the browser does not tell as fast as it is known to be', () => {
    const figures = figuresOf({
      answered: [5, 6, 7, 30],
      shown: [40],
      frames: [16.7, 33.4],
      longTasks: [60, 51],
    });
    expect(figures).toMatchObject({
      samples: 4,
      shownMedian: 16,
      shownP95: 40,
      frames: 3,
      dropped: 1,
      longTasks: 2,
      longest: 60,
    });
  });

  it('has no figure for what the browser does not tell at all', () => {
    const { median, shownMedian } = figuresOf({
      answered: [5],
      shown: null,
      frames: [],
      longTasks: [],
    });
    expect([median, shownMedian]).toEqual([5, Number.NaN]);
  });
});

describe('a table of figures', () => {
  it('has names at the start of their column, figures at the end of theirs', () => {
    const figures = figuresOf({ answered: [5], shown: null, frames: [16.7], longTasks: [] });
    const rows = formatRows([
      { ...figures, name: 'drag', throttle: 1 },
      { ...figures, name: 'a longer name', throttle: 4, median: 1234 },
    ]);
    const lines = rows.split('\n').map((line) => line.slice(0, 40));
    expect(lines).toEqual([
      'interaction    CPU  samples  median  p95',
      'drag           1/1        1     5.0  5.0',
      'a longer name  1/4        1  1234.0  5.0',
    ]);
  });
});
