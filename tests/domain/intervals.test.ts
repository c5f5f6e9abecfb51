import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { headlineAsOf } from '../../src/domain/headline.ts';
import type { Headline } from '../../src/domain/headline.ts';
import { positionIntervals, positionKey, positionSince } from '../../src/domain/intervals.ts';
import { SPAN_END } from '../../src/domain/period.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import {
  anyDay,
  anyObservationsOf,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';
import { dayAfter, daysBetween, naiveLastDay } from './oracle.ts';

/** Until this day everything that can change has changed: the last date, and 24 months for stale. */
const HORIZON = '2025-06-30';

/** What a reader would call the same position, written apart from the code under test. */
function position(headline: Headline): string {
  if (headline.status === 'none' || headline.status === 'other') return headline.status;
  const { status, stance, powerOnly, stale } = headline;
  return JSON.stringify({ status, stance, powerOnly, stale });
}

/** The same, but growing stale is not a new position. */
const lasting = (headline: Headline): string =>
  position('stale' in headline ? { ...headline, stale: false } : headline);

const firstEvidence = (observations: readonly Observation[]): string =>
  observations.map((o) => naiveLastDay(o.date)).toSorted()[0] ?? HORIZON;

describe('positionIntervals', () => {
  it('is empty without observations', () => {
    expect(positionIntervals([])).toEqual([]);
  });

  it('tells the history of a country', () => {
    const history = [
      articleObservation({ id: 'a/1', stance: 'open', date: '2018-06-15' }),
      recordObservation({ id: 'DE-2020', date: '2020-01-28', until: '2020-07-13' }),
      recordObservation({ id: 'DE-2020-07', stance: 'ban', date: '2020-07-14' }),
    ];
    expect(
      positionIntervals(history).map(({ from, to, headline }) => [from, to, positionKey(headline)]),
    ).toEqual([
      ['2018-06-15', '2020-01-27', 'declared open'],
      ['2020-01-28', '2020-07-13', 'in-force restrict'],
      ['2020-07-14', null, 'in-force ban'],
    ]);
  });

  it('shows a declared position grow stale and a measure lapse', () => {
    const said = articleObservation({ stance: 'review', date: '2019-01' });
    const law = recordObservation({ scope: 'government', date: '2018-02-01', until: '2018-02' });
    expect(
      positionIntervals([said, law]).map(({ from, to, headline }) => [
        from,
        to,
        positionKey(headline),
      ]),
    ).toEqual([
      ['2018-02-01', '2018-02-28', 'other'],
      ['2018-03-01', '2019-01-30', 'none'],
      ['2019-01-31', '2021-01-31', 'declared review'],
      ['2021-02-01', null, 'declared review stale'],
    ]);
  });

  it('says nothing of what comes after the atlas', () => {
    const [only, ...later] = positionIntervals([
      recordObservation({ binding: false, stance: 'open', date: '2023-10-05' }),
    ]);
    expect(only).toMatchObject({ from: '2023-10-05', to: null });
    expect(later).toEqual([]);
  });

  it('is contiguous, maximal and without overlap', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), (observations) => {
        const intervals = positionIntervals(observations);
        for (const [index, next] of intervals.slice(1).entries()) {
          const { from, to, headline } = intervals[index]!;
          expect(to !== null && from <= to).toBe(true);
          expect(dayAfter(to ?? '')).toBe(next.from);
          expect(position(headline)).not.toBe(position(next.headline));
        }
        expect(intervals.at(-1)?.to ?? null).toBeNull();
      }),
    );
  });

  it('opens with the first evidence that ever counts', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), (observations) => {
        const [opening] = observations
          .map((o) => ({ from: naiveLastDay(o.date), to: o.until && naiveLastDay(o.until) }))
          .filter(({ from, to }) => to === null || from <= to)
          .map(({ from }) => from)
          .toSorted();
        expect(positionIntervals(observations)[0]?.from).toBe(opening);
      }),
    );
  });

  it('agrees with the headline of each single day', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), (observations) => {
        const intervals = positionIntervals(observations);
        const disagreeing = daysBetween('2017-12-30', SPAN_END).filter((day) => {
          const here = intervals.filter((i) => i.from <= day && (i.to === null || day <= i.to));
          const found = here.length === 0 ? 'none' : here.map((i) => position(i.headline)).join();
          return found !== position(headlineAsOf(observations, day));
        });
        expect(disagreeing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('carries the headline as of the first day of each', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), (observations) => {
        for (const { from, headline } of positionIntervals(observations)) {
          expect(headline).toEqual(headlineAsOf(observations, from));
        }
      }),
    );
  });
});

describe('positionKey', () => {
  it('is the same exactly for the same position', () => {
    const anyHeadline = fc
      .tuple(anyObservationsOf('DE'), anyDay)
      .map(([observations, asOf]) => headlineAsOf(observations, asOf));
    fc.assert(
      fc.property(anyHeadline, anyHeadline, (a, b) => {
        expect(positionKey(a) === positionKey(b)).toBe(position(a) === position(b));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('positionSince', () => {
  it('is null without data, before the first evidence and after a lapse', () => {
    const lapsed = recordObservation({ date: '2019-02-01', until: '2019-03-01' });
    expect(positionSince([], '2020-01-01')).toBeNull();
    expect(positionSince([lapsed], '2019-01-31')).toBeNull();
    expect(positionSince([lapsed], '2019-02-15')).toBe('2019-02-01');
    expect(positionSince([lapsed], '2019-03-02')).toBeNull();
  });

  it('looks through staleness and renewal', () => {
    const said = articleObservation({ id: 'a/1', stance: 'open', date: '2018-01-10' });
    const renewed = articleObservation({ id: 'a/2', stance: 'open', date: '2021-05-05' });
    expect(positionSince([said, renewed], '2020-06-01')).toBe('2018-01-10');
    expect(positionSince([said, renewed], '2021-06-01')).toBe('2018-01-10');
  });

  it('starts anew after a break, even with the same position', () => {
    const before = recordObservation({ id: 'DE-2018', date: '2018-01-10', until: '2018-12-31' });
    const after = recordObservation({ id: 'DE-2020', date: '2020-03-01' });
    expect(positionSince([before, after], '2021-01-01')).toBe('2020-03-01');
  });

  it('does not look into the future', () => {
    const limit = recordObservation({ id: 'DE-2018', date: '2018-01-10' });
    const ban = recordObservation({ id: 'DE-2020', stance: 'ban', date: '2020-03-01' });
    expect(positionSince([limit, ban], '2020-02-29')).toBe('2018-01-10');
  });

  it('is found by stepping back day by day', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), anyDay, (observations, asOf) => {
        const now = headlineAsOf(observations, asOf);
        let since: string | null = null;
        for (const day of daysBetween(firstEvidence(observations), asOf).toReversed()) {
          if (now.status === 'none') break;
          if (lasting(headlineAsOf(observations, day)) !== lasting(now)) break;
          since = day;
        }
        expect(positionSince(observations, asOf)).toBe(since);
      }),
      { numRuns: 100 },
    );
  });
});
