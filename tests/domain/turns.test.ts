import { describe, expect, it } from 'vitest';
import { positionIntervals } from '../../src/domain/intervals.ts';
import {
  compareRestricted,
  firstChange,
  firstRestricted,
  hardenedMostRecently,
  lastHardened,
} from '../../src/domain/turns.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import { articleObservation, recordObservation } from '../support/builders.ts';

const open = articleObservation({ stance: 'open', date: '2019-01-10' });
const openLater = articleObservation({ stance: 'open', date: '2020-02-01' });
const ban = recordObservation({ stance: 'ban', date: '2020-07-14' });
const limit = recordObservation({ stance: 'restrict', date: '2019-06-20' });
const declaredBan = articleObservation({ stance: 'ban', date: '2019-03-01' });
const ended = recordObservation({ stance: 'ban', date: '2019-02-01', until: '2019-12-31' });
const power = recordObservation({ stance: 'restrict', power: true, date: '2019-08-01' });
const trade = recordObservation({ stance: 'restrict', scope: 'trade', date: '2018-05-01' });

const intervals = (...observations: Observation[]) => positionIntervals(observations);

describe('the first change', () => {
  it.each([
    ['none without evidence', [], null],
    ['none while one position only grows stale', [open], null],
    ['the day of another stance', [open, ban], '2020-07-14'],
    ['the day on which the same stance comes into force', [declaredBan, ban], '2020-07-14'],
    ['the day on which a measure ends', [ended], '2020-01-01'],
    ['the first stance after other dealings', [trade, open], '2019-01-10'],
  ] as const)('is %s', (_, observations, day) => {
    expect(firstChange(intervals(...observations))).toBe(day);
  });
});

describe('the first limit or ban', () => {
  it.each([
    ['never without evidence', [], null],
    ['never for what is only declared', [declaredBan], null],
    ['never for trade', [trade], null],
    ['the limit before the ban', [ban, limit], '2019-06-20'],
    ['one that has ended since', [ended, open], '2019-02-01'],
    ['never for a law not yet used', [open, power], null],
  ] as const)('is %s', (_, observations, day) => {
    expect(firstRestricted(intervals(...observations))).toBe(day);
  });
});

describe('the last hardening', () => {
  it.each([
    ['of a first position is none', [ban], '2024-12-31', null],
    ['is the last of several', [open, limit, ban], '2024-12-31', '2020-07-14'],
    ['is the last by the day asked for', [open, limit, ban], '2020-01-01', '2019-06-20'],
    ['is not a softening', [ended, openLater], '2024-12-31', null],
  ] as const)('%s', (_, observations, asOf, day) => {
    expect(lastHardened(intervals(...observations), asOf)).toBe(day);
  });

  it('names the countries, the latest first and by code on one day', () => {
    const byCountry = new Map<string, Observation[]>([
      ['SE', [open, ban]],
      ['DE', [open, limit]],
      ['FR', [open]],
      ['AT', [open, ban]],
    ]);
    expect(hardenedMostRecently(byCountry, '2024-12-31', 9)).toEqual(['AT', 'SE', 'DE']);
    expect(hardenedMostRecently(byCountry, '2024-12-31', 1)).toEqual(['AT']);
    expect(hardenedMostRecently(byCountry, '2019-12-31', 9)).toEqual(['DE']);
  });
});

const of = (name: string, restricted: string | null) => ({
  code: name,
  name,
  intervals: [],
  restricted,
});

it('orders by the first limit, those without one last and by name', () => {
  const countries = [
    of('Hungary', null),
    of('Sweden', '2020-10-20'),
    of('Brazil', null),
    of('Australia', '2018-08-23'),
    of('Estonia', '2020-10-20'),
  ];
  expect(countries.toSorted(compareRestricted).map((c) => c.name)).toEqual([
    'Australia',
    'Estonia',
    'Sweden',
    'Brazil',
    'Hungary',
  ]);
});
