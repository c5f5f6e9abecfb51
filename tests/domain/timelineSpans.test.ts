import { describe, expect, it } from 'vitest';
import { spanPath } from '../../src/components/spanPath.ts';
import { monthSpan, timelineItems } from '../../src/domain/timeline.ts';
import { recordObservation } from '../support/builders.ts';

/** Leftmost and rightmost place of a path of relative horizontal and diagonal steps. */
const extent = (d: string): [number, number] => {
  let [x, least, most] = [0, Infinity, -Infinity];
  for (const [, command = '', rest = ''] of d.matchAll(/([Mlhv])([^Mlhvz]*)/g)) {
    const [first = 0] = rest.trim().split(/[ ,]+/).map(Number);
    if (command === 'M') x = first;
    else if (command !== 'v') x += first;
    [least, most] = [Math.min(least, x), Math.max(most, x)];
  }
  return [least, most];
};

describe('where a date lies on the axis of months', () => {
  it.each([
    ['2018-01-01', 0, 0],
    ['2018-01', 0, 30 / 30.44],
    ['2019-01-01', 365 / 30.44, 365 / 30.44],
    ['2019', 365 / 30.44, 729 / 30.44],
  ])('%s is from %d to %d', (date, from, to) => {
    const span = monthSpan(date);
    expect(span.from).toBeCloseTo(from, 10);
    expect(span.to).toBeCloseTo(to, 10);
  });

  it('orders by the middle of the span, then by key', () => {
    const ids = timelineItems(
      [
        ['late', '2019-08-01'],
        ['year', '2019'],
        ['b', '2019-06-01'],
        ['a', '2019-06-01'],
      ].map(([id, date]) => ({
        observation: recordObservation({ id: id ?? '', date: date ?? '' }),
        publishers: [],
        language: null,
      })),
      [],
    ).map((item) => item.key);
    expect(ids).toEqual(['a', 'b', 'year', 'late']);
  });
});

describe('the outline of a span', () => {
  it.each(['flat', 'pointed', 'falling'] as const)('%s is as wide as its dates', (shape) => {
    const [least, most] = extent(spanPath(100, 184, 20, shape));
    expect(least).toBeCloseTo(100);
    expect(most).toBeCloseTo(184);
  });

  it.each(['flat', 'pointed', 'falling'] as const)('%s can be seen at any scale', (shape) => {
    const [least, most] = extent(spanPath(100, 100.5, 20, shape));
    expect(most - least).toBeGreaterThanOrEqual(3 - 1e-9);
    expect((least + most) / 2).toBeCloseTo(100.25);
  });
});
