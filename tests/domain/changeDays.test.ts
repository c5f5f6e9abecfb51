import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import {
  changeAfter,
  changeBefore,
  changeDays,
  changeOutcome,
  changeTitle,
} from '../../src/domain/changeDays.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Evidence, Filters } from '../../src/domain/filters.ts';
import { positionKey } from '../../src/domain/intervals.ts';
import { standingsAsOf } from '../../src/domain/mapView.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import {
  anyEvidence,
  anyFilters,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';
import { daysBetween } from './oracle.ts';

const of = (observation: Observation): Evidence => ({
  observation,
  publishers: ['Gazette'],
  language: null,
});
const limit = of(recordObservation({ date: '2020-01-10' }));
const ban = of(recordObservation({ id: 'DE-2021', stance: 'ban', date: '2021-02' }));
const british = of(recordObservation({ id: 'GB-2020', country: 'GB', date: '2020-01-10' }));
const again = of(recordObservation({ id: 'DE-2020-b', date: '2020-05-01' }));
const said = of(articleObservation({ country: 'HU', date: '2019-06-20' }));

const days = (evidence: readonly Evidence[], filters: Partial<Filters> = {}) =>
  changeDays(evidence, { ...NO_FILTERS, ...filters });
const brief = (evidence: readonly Evidence[], filters: Partial<Filters> = {}) =>
  days(evidence, filters).map(({ day, changes }) => [day, ...changes.map((c) => c.country)]);

describe('changeDays', () => {
  it('has each day on which a headline changes, with all its countries', () => {
    expect(brief([limit, ban, british])).toEqual([
      ['2020-01-10', 'DE', 'GB'],
      ['2021-02-28', 'DE'],
    ]);
  });

  it('passes over new evidence for the same position', () => {
    expect(brief([limit, again])).toEqual([['2020-01-10', 'DE']]);
  });

  it('has the day on which a declaration grows stale', () => {
    expect(brief([said])).toEqual([
      ['2019-06-20', 'HU'],
      ['2021-06-21', 'HU'],
    ]);
  });

  test.each<[string, Partial<Filters>, string[][]]>([
    ['a country', { country: ['GB'] }, [['2020-01-10', 'GB']]],
    ['a layer', { layer: 'articles' }, []],
    ['a stance, gained', { stance: ['ban'] }, [['2021-02-28', 'DE']]],
    [
      'a stance, gained and lost',
      { stance: ['restrict'] },
      [
        ['2020-01-10', 'DE', 'GB'],
        ['2021-02-28', 'DE'],
      ],
    ],
  ])('keeps to what is shown under the filters: %s', (_, filters, expected) => {
    expect(brief([limit, ban, british], filters)).toEqual(expected);
  });

  it('leaves out what lies outside of the atlas', () => {
    expect(brief([of(articleObservation({ date: '2024-03-01' }))])).toEqual([['2024-03-01', 'DE']]);
  });

  it('finds the days that a walk through the calendar finds', () => {
    const calendar = daysBetween('2017-12-31', '2024-12-31');
    fc.assert(
      fc.property(anyEvidence, anyFilters, (evidence, filters) => {
        const found: string[] = [];
        let before = standingsAsOf(evidence, filters, '2017-12-31');
        for (const day of calendar.slice(1)) {
          const after = standingsAsOf(evidence, filters, day);
          const moved = after.some((s, i) => {
            const was = before[i];
            return (
              was !== undefined &&
              (was.lit || s.lit) &&
              positionKey(was.headline) !== positionKey(s.headline)
            );
          });
          if (moved) found.push(day);
          before = after;
        }
        expect(changeDays(evidence, filters).map((d) => d.day)).toEqual(found);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the change before and after a day', () => {
  const list = days([limit, ban]);
  test.each([
    ['2018-01-01', undefined, '2020-01-10'],
    ['2020-01-10', undefined, '2021-02-28'],
    ['2020-06-01', '2020-01-10', '2021-02-28'],
    ['2021-02-28', '2020-01-10', undefined],
    ['2024-12-31', '2021-02-28', undefined],
  ])('of %s are %s and %s', (day, before, after) => {
    expect(changeBefore(list, day)?.day).toBe(before);
    expect(changeAfter(list, day)?.day).toBe(after);
  });
});

const name = (code: string) => (code === 'DE' ? 'Germany' : code);

describe('a change in words', () => {
  it('names the day and the country, and what becomes of it', () => {
    const [first] = days([limit]);
    expect(first && changeTitle(first, name)).toBe('10 Jan 2020, Germany');
    expect(first && changeOutcome(first)).toBe('Restrict, in force');
  });

  it('is no more exact than its proof', () => {
    const [change] = days([ban]);
    expect(change?.at).toBe('2021-02');
    expect(change && changeTitle(change, name)).toBe('Feb 2021, Germany');
  });

  it('counts the other countries of the day', () => {
    const [both] = days([limit, british]);
    expect(both && changeTitle(both, name)).toBe('10 Jan 2020, Germany and 1 more');
    expect(both && changeOutcome(both)).toBe('');
  });
});
