import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOfPeriod, monthsWithin, periodOfMonths } from '../../src/domain/brush.ts';
import { isSameRange } from '../../src/domain/dates.ts';
import { monthIndex } from '../../src/domain/player.ts';

describe('a brushed range', () => {
  it.each([
    [{ from: '2018-01', to: '2024-12' }, null],
    [
      { from: '2020-01', to: '2020-12' },
      { from: '2020', to: '2020' },
    ],
    [
      { from: '2019-01', to: '2020-12' },
      { from: '2019', to: '2020' },
    ],
    [
      { from: '2019-03', to: '2020-12' },
      { from: '2019-03', to: '2020-12' },
    ],
    [
      { from: '2019-03', to: '2019-03' },
      { from: '2019-03', to: '2019-03' },
    ],
  ])('%o is the period %o', (months, period) => {
    expect(periodOfMonths(months)).toEqual(period);
  });

  it('comes back from its period, and holds the months between two places of the axis', () => {
    const place = fc.integer({ min: 0, max: 84 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const months = monthsWithin(low, high);
        expect(isSameRange(monthsOfPeriod(periodOfMonths(months)), months)).toBe(true);
        expect(monthIndex(months.to)).toBeGreaterThanOrEqual(monthIndex(months.from));
        expect(monthIndex(months.from)).toBe(Math.min(low, 83));
        expect(monthIndex(months.to)).toBe(Math.min(Math.max(low, high - 1), 83));
      }),
    );
  });
});
