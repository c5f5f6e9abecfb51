import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stanceRow, standingsAsOf } from '../../src/domain/mapView.ts';
import {
  bandsOf,
  describeRow,
  formatCount,
  heightOf,
  totalOf,
} from '../../src/domain/stanceBands.ts';
import { anyDay, anyEvidence, anyFilters } from '../support/builders.ts';

const NONE = { inForce: 0, powerOnly: 0, declared: 0, stale: 0 };
const ROW = {
  month: '2020-02',
  byStance: {
    partner: NONE,
    open: { ...NONE, declared: 1 },
    review: NONE,
    restrict: { ...NONE, inForce: 3, powerOnly: 1 },
    ban: { inForce: 1, powerOnly: 0, declared: 3, stale: 2 },
  },
};
const EMPTY = { ...ROW, byStance: { ...ROW.byStance, open: NONE, restrict: NONE, ban: NONE } };

describe('the layers of the stack', () => {
  it('go from hard to soft, the firmest of each first, without empty ones', () => {
    expect(bandsOf([ROW]).map((b) => [b.label, b.texture, b.count(ROW)])).toEqual([
      ['Ban, in force', 'solid', 1],
      ['Ban, declared', 'declared', 1],
      ['Ban, declared, stale', 'stale', 2],
      ['Restrict, in force', 'solid', 2],
      ['Restrict, in force, power only', 'power', 1],
      ['Open, declared', 'declared', 1],
    ]);
  });

  it('hold every lit country with a stance once; their shares are one whole', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (evidence, filters, day) => {
        const standings = standingsAsOf(evidence, filters, day);
        const row = stanceRow('2020-02', standings);
        const bands = bandsOf([row]);
        const held = standings.filter((s) => s.lit && 'stance' in s.headline).length;
        expect(totalOf(row)).toBe(held);
        expect(bands.reduce((sum, b) => sum + heightOf(b, row, false), 0)).toBe(held);
        const shares = bands.reduce((sum, b) => sum + heightOf(b, row, true), 0);
        expect(shares).toBeCloseTo(held === 0 ? 0 : 1, 10);
      }),
    );
  });

  it('have no height in a month without any', () => {
    for (const band of bandsOf([ROW, EMPTY])) expect(heightOf(band, EMPTY, true)).toBe(0);
  });
});

describe('a month in words', () => {
  it.each([
    [
      ROW,
      false,
      '29 February 2020, 8 countries with a stance: Ban 1 in force and 3 declared, Restrict 3 in force, Open 1 declared.',
    ],
    [
      ROW,
      true,
      '29 February 2020, 8 countries with a stance: Ban 13 % in force and 38 % declared, Restrict 38 % in force, Open 13 % declared.',
    ],
    [EMPTY, true, 'At the end of February 2020 no country has a stance.'],
  ])('%#', (row, isShare, words) => {
    expect(describeRow(row, isShare)).toBe(words);
  });

  it('counts where there is nothing to take a share of', () => {
    expect(formatCount(0, EMPTY, true)).toBe('0');
  });
});
