import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compareOver,
  countShifts,
  endsOf,
  knownOf,
  SHIFTS,
  stepsWithin,
} from '../../src/domain/comparison.ts';
import type { Shift } from '../../src/domain/comparison.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Evidence } from '../../src/domain/filters.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { countUnknown } from '../../src/domain/mapView.ts';
import { shiftLooks } from '../../src/domain/shifts.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import { anyDay, anyEvidence, articleObservation, recordObservation } from '../support/builders.ts';

const asEvidence = (observations: readonly Observation[]): Evidence[] =>
  observations.map((observation) => ({ observation, publishers: [], language: null }));

const limit = recordObservation({ date: '2020-01-10' });
const ban = recordObservation({ id: 'DE-2021', stance: 'ban', date: '2021-01-10' });
const said = articleObservation({ stance: 'restrict', date: '2019-01-10' });
const office = recordObservation({ id: 'DE-2018', scope: 'government', date: '2018-01-10' });
const stayed = recordObservation({ date: '2020-01-10', until: '2020-03' });

const shiftOver = (from: string, to: string) =>
  compareOver(asEvidence([limit]), NO_FILTERS, { from, to })[0]?.shift;

const state = (code: string, independent = true) => ({
  code,
  name: code,
  region: '',
  subregion: '',
  independent,
});

describe('a comparison', () => {
  test.each<[Shift, string, Observation[], string, string]>([
    ['harder', 'a stricter stance', [limit, ban], '2020-06', '2021-06'],
    [
      'softer',
      'the stricter one ran out',
      [limit, { ...ban, until: '2021-03' }],
      '2021-02',
      '2021-06',
    ],
    ['first', 'nothing before', [limit], '2019-06', '2020-06'],
    ['first', 'other dealings before', [office, limit], '2019-06', '2020-06'],
    ['lapsed', 'it ran out', [stayed], '2020-02', '2020-06'],
    ['status', 'declared, then in force', [said, limit], '2019-06', '2020-06'],
    [
      'status',
      'power, then in force',
      [recordObservation({ id: 'DE-a', date: '2019', power: true }), limit],
      '2020-01',
      '2020-02',
    ],
    ['unchanged', 'nothing moved', [limit], '2020-06', '2021-06'],
    ['unchanged', 'grew stale only', [said], '2020-06', '2022-06'],
    [
      'unchanged',
      'was renewed only',
      [said, { ...said, id: 'a-text/de-2', date: '2022-01-01' }],
      '2021-06',
      '2022-06',
    ],
    ['other', 'other dealings on both sides', [office], '2019-06', '2020-06'],
    ['other', 'other dealings began', [office], '2018-01', '2020-06'],
    ['none', 'all came later', [limit], '2018-01', '2018-06'],
  ])('is "%s": %s', (shift, _, observations, from, to) => {
    const result = compareOver(asEvidence(observations), NO_FILTERS, { from, to });
    expect(result.map((c) => [c.country, c.shift])).toEqual([['DE', shift]]);
  });

  it('counts the first day and the last', () => {
    expect(shiftOver('2020-01-10', '2020-01-10')).toBe('first');
    expect(shiftOver('2020-01-11', '2020-01-11')).toBe('unchanged');
    expect(shiftOver('2020-01-09', '2020-01-09')).toBe('none');
    expect(endsOf({ from: '2020', to: '2020' })).toEqual({ eve: '2019-12-31', end: '2020-12-31' });
  });

  it('lights up whom the filters leave at either end', () => {
    const both = asEvidence([
      limit,
      ban,
      recordObservation({ id: 'GB-1', country: 'GB', date: '2020-02' }),
    ]);
    const lit = (stance: 'ban' | 'restrict' | 'open') =>
      compareOver(both, { ...NO_FILTERS, stance: [stance] }, { from: '2020-06', to: '2021-06' })
        .filter((c) => c.lit)
        .map((c) => c.country);
    expect(lit('ban')).toEqual(['DE']);
    expect(lit('restrict')).toEqual(['DE', 'GB']);
    expect(lit('open')).toEqual([]);
  });

  it('has every country once, with the headlines of both ends, and a count for each', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, anyDay, (evidence, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const comparisons = compareOver(evidence, NO_FILTERS, { from, to });
        const codes = [...new Set(evidence.map((e) => e.observation.country))].toSorted();
        expect(comparisons.map((c) => c.country)).toEqual(codes);
        const { eve, end } = endsOf({ from, to });
        for (const { country, before, after, shift, lit } of comparisons) {
          const own = evidence.map((e) => e.observation).filter((o) => o.country === country);
          expect(before).toEqual(headlineAsOf(own, eve));
          expect(after).toEqual(headlineAsOf(own, end));
          expect(lit).toBe(before.status !== 'none' || after.status !== 'none');
          expect(shift === 'none').toBe(before.status === 'none' && after.status === 'none');
        }
        const counts = countShifts(comparisons);
        const lit = comparisons.filter((c) => c.lit).length;
        expect(SHIFTS.reduce((sum, shift) => sum + counts[shift], 0)).toBe(lit);
        expect([...shiftLooks(comparisons).keys()]).toEqual(codes);
      }),
    );
  });

  it('counts as unknown the states without data on either side, not the home state', () => {
    const world = [state('DE'), state('FR'), state('CN'), state('GL', false)];
    const over = (from: string, to: string) =>
      countUnknown(world, [], knownOf(compareOver(asEvidence([limit]), NO_FILTERS, { from, to })));
    expect(over('2018', '2018')).toBe(2);
    expect(over('2018', '2020')).toBe(1);
  });
});

describe('the steps of a range', () => {
  it('are the positions that began in it, without growing stale', () => {
    const steps = stepsWithin([said, limit, ban], { from: '2019-06', to: '2021-06' });
    expect(steps.map((s) => s.from)).toEqual(['2020-01-10', '2021-01-10']);
    expect(stepsWithin([said], { from: '2020', to: '2022' })).toEqual([]);
    expect(stepsWithin([said], { from: '2019', to: '2019' })).toHaveLength(1);
  });
});
