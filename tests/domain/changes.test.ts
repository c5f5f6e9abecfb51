import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { changesBetween } from '../../src/domain/changes.ts';
import type { Direction } from '../../src/domain/changes.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import type { Headline } from '../../src/domain/headline.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import {
  anyDay,
  anyObservationsOf,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';
import { SCALE } from './oracle.ts';

const anyWorld = fc
  .tuple(anyObservationsOf('HU', 4), anyObservationsOf('DE', 4), anyObservationsOf('GB', 4))
  .map((groups) => new Map(['HU', 'DE', 'GB'].map((code, index) => [code, groups[index] ?? []])));

const rank = (headline: Headline): number | null =>
  'stance' in headline ? SCALE.indexOf(headline.stance) : null;

function naiveDirection(before: number | null, after: number | null): Direction {
  if (before === after) return 'status';
  if (before === null) return 'first';
  if (after === null) return 'lapsed';
  return after > before ? 'harder' : 'softer';
}

const BACKWARDS: Readonly<Record<Direction, Direction>> = {
  harder: 'softer',
  softer: 'harder',
  first: 'lapsed',
  lapsed: 'first',
  status: 'status',
};

const limit = recordObservation({ date: '2020-01-10' });
const ban = recordObservation({ id: 'DE-2021', stance: 'ban', date: '2021-01-10' });
const said = articleObservation({ stance: 'restrict', date: '2019-01-10' });
const office = recordObservation({ id: 'DE-2018', scope: 'government', date: '2018-01-10' });

describe('changesBetween', () => {
  test.each<[Direction, Observation[], string, string]>([
    ['harder', [limit, ban], '2020-06-01', '2021-06-01'],
    ['softer', [limit, ban], '2021-06-01', '2020-06-01'],
    ['first', [limit], '2019-06-01', '2020-06-01'],
    ['first', [office, limit], '2019-06-01', '2020-06-01'],
    ['lapsed', [{ ...limit, until: '2020-03' }], '2020-02-01', '2020-06-01'],
    ['status', [said, limit], '2019-06-01', '2020-06-01'],
    ['status', [said], '2021-01-10', '2021-01-11'],
  ])('says "%s"', (direction, observations, from, to) => {
    const changes = changesBetween(new Map([['DE', observations]]), from, to);
    expect(changes.map((c) => [c.country, c.direction])).toEqual([['DE', direction]]);
  });

  it('leaves out who stayed, and is empty between a day and itself', () => {
    const world = new Map([
      ['DE', [limit]],
      ['GB', [ban]],
    ]);
    expect(changesBetween(world, '2020-06-01', '2021-06-01').map((c) => c.country)).toEqual(['GB']);
    expect(changesBetween(world, '2021-06-01', '2021-06-01')).toEqual([]);
  });

  it('does not report new evidence for the same position', () => {
    const again = recordObservation({ id: 'DE-2020-b', date: '2020-05-01' });
    expect(changesBetween(new Map([['DE', [limit, again]]]), '2020-02-01', '2020-06-01')).toEqual(
      [],
    );
  });

  it('agrees with the headlines of both days and goes by country code', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, anyDay, (world, from, to) => {
        const changes = changesBetween(world, from, to);
        const codes = changes.map((c) => c.country);
        expect(codes).toEqual(codes.toSorted());
        for (const { country, before, after, direction } of changes) {
          const observations = world.get(country) ?? [];
          expect(before).toEqual(headlineAsOf(observations, from));
          expect(after).toEqual(headlineAsOf(observations, to));
          expect(direction).toBe(naiveDirection(rank(before), rank(after)));
        }
        const moved = [...world].filter(([, observations]) => {
          const [before, after] = [
            headlineAsOf(observations, from),
            headlineAsOf(observations, to),
          ];
          return rank(before) !== rank(after) || before.status !== after.status;
        });
        expect(codes).toEqual(expect.arrayContaining(moved.map(([country]) => country)));
      }),
    );
  });

  it('is turned round when the days are', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, anyDay, (world, from, to) => {
        const forth = changesBetween(world, from, to);
        const back = changesBetween(world, to, from);
        expect(back).toEqual(
          forth.map(({ country, before, after, direction }) => ({
            country,
            before: after,
            after: before,
            direction: BACKWARDS[direction],
          })),
        );
      }),
    );
  });
});
