import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '../../src/domain/dates.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import type { Headline } from '../../src/domain/headline.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import type { Stance } from '../../src/schema/vocabulary.ts';
import {
  anyDay,
  anyObservationsOf,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';
import { naiveHeadlines, naiveLastDay } from './oracle.ts';
import type { NaiveHeadline } from './oracle.ts';

const inForce = (stance: Stance, date: string, more: Partial<Observation> = {}): Observation =>
  recordObservation({ id: `DE-${date}-${stance}`, stance, date, ...(more as object) });

const declared = (stance: Stance, date: string, more: Partial<Observation> = {}): Observation =>
  articleObservation({ id: `a-text/${stance}-${date}`, stance, date, ...(more as object) });

/** A headline with its proof and signal by id, so that it can be compared at a glance. */
function plain(headline: Headline): NaiveHeadline {
  if (headline.status === 'none' || headline.status === 'other') {
    return {
      status: headline.status,
      stance: null,
      powerOnly: false,
      stale: false,
      proof: headline.status === 'other' ? headline.proof.id : null,
      signal: null,
    };
  }
  const { status, stance, powerOnly, stale, proof, signal } = headline;
  return {
    status,
    stance,
    powerOnly,
    stale,
    proof: proof.id,
    signal: signal && {
      id: signal.observation.id,
      steps: signal.steps,
      marked: signal.marked,
    },
  };
}

const at = (observations: readonly Observation[], asOf: string): NaiveHeadline =>
  plain(headlineAsOf(observations, asOf));

describe('in force: the strictest binding one', () => {
  const ban = inForce('ban', '2019-03-01');
  const limit = inForce('restrict', '2020-03-01');
  const deal = inForce('partner', '2021-03-01');

  it('is not softened by a later binding one', () => {
    expect(at([limit, ban, deal], '2022-01-01')).toMatchObject({
      status: 'in-force',
      stance: 'ban',
      proof: ban.id,
    });
  });

  it('is not hardened by a declared ban', () => {
    expect(at([limit, declared('ban', '2021-01-01')], '2022-01-01')).toMatchObject({
      status: 'in-force',
      stance: 'restrict',
    });
  });

  it('holds where it permits: a binding "open" stands before a declared ban', () => {
    const permit = inForce('open', '2019-01-01');
    expect(at([permit, declared('ban', '2020-01-01')], '2021-01-01')).toMatchObject({
      status: 'in-force',
      stance: 'open',
    });
  });

  it('never grows stale', () => {
    expect(at([limit], '2027-01-01')).toMatchObject({ status: 'in-force', stale: false });
  });

  it('shows the latest of several that are equally strict', () => {
    const again = inForce('ban', '2020-05-05');
    expect(at([ban, again, limit], '2022-01-01').proof).toBe(again.id);
    expect(at([again, ban, limit], '2022-01-01').proof).toBe(again.id);
  });

  it.each(['government', 'trade', 'devices', 'cable', 'digital'] as const)(
    'comes from networks alone, not from the scope "%s"',
    (scope) => {
      const other = inForce('ban', '2019-01-01', { scope });
      expect(at([other], '2022-01-01').status).toBe('other');
      expect(at([other, declared('open', '2021-06-01')], '2022-01-01')).toMatchObject({
        status: 'declared',
        stance: 'open',
      });
    },
  );
});

describe('power only', () => {
  const power = inForce('restrict', '2021-01-01', { power: true, kind: 'law' });

  it('is said where a law that lets authorities exclude vendors is all there is', () => {
    expect(at([power], '2022-01-01')).toMatchObject({
      status: 'in-force',
      stance: 'restrict',
      powerOnly: true,
    });
  });

  it.each(['2020-01-01', '2021-01-01', '2021-06-01'])(
    'gives way to a limit that was taken, whichever is later (limit of %s)',
    (date) => {
      const limit = inForce('restrict', date);
      expect(at([power, limit], '2022-01-01')).toMatchObject({
        powerOnly: false,
        proof: limit.id,
      });
    },
  );

  it('gives way to a ban and stands before a binding permission', () => {
    expect(at([power, inForce('ban', '2020-01-01')], '2022-01-01')).toMatchObject({
      stance: 'ban',
      powerOnly: false,
    });
    expect(at([power, inForce('open', '2021-05-01')], '2022-01-01')).toMatchObject({
      stance: 'restrict',
      powerOnly: true,
    });
  });

  it('returns when the limit has ended', () => {
    const limit = inForce('restrict', '2021-03-01', { until: '2021-06-30' });
    expect(at([power, limit], '2021-06-30').powerOnly).toBe(false);
    expect(at([power, limit], '2021-07-01').powerOnly).toBe(true);
  });
});

describe('declared: the latest non-binding one', () => {
  it('is the latest, not the strictest', () => {
    const early = declared('ban', '2019-01-01');
    const late = declared('open', '2019-02-01');
    expect(at([late, early], '2019-06-01')).toMatchObject({
      status: 'declared',
      stance: 'open',
      proof: late.id,
      signal: null,
    });
  });

  it('is never counted as in force, even a ban', () => {
    expect(at([declared('ban', '2019-01-01')], '2019-06-01')).toMatchObject({
      status: 'declared',
      stance: 'ban',
    });
  });

  test.each([
    ['2019-06-20', '2021-06-20', false],
    ['2019-06-20', '2021-06-21', true],
    ['2019-06', '2021-06-30', false],
    ['2019-06', '2021-07-01', true],
    ['2018', '2020-12-31', false],
    ['2018', '2021-01-01', true],
    ['2020-02-29', '2022-02-28', false],
    ['2020-02-29', '2022-03-01', true],
    ['2020-02', '2022-02-28', false],
    ['2018-02', '2020-02-28', false],
    ['2018-02', '2020-02-29', true],
  ])('of %s is as of %s stale: %j (older than 24 months)', (date, asOf, stale) => {
    expect(at([declared('review', date)], asOf)).toMatchObject({ stance: 'review', stale });
  });

  it('is renewed by a later one that says the same', () => {
    const renewed = [declared('open', '2019-01-01'), declared('open', '2020-06-01')];
    expect(at(renewed, '2021-06-01').stale).toBe(false);
  });

  it('prefers on one day what its text presents as current', () => {
    const past = declared('ban', '2019-01', { latest: false });
    const current = declared('review', '2019-01', { latest: true });
    expect(at([past, current], '2019-06-01').stance).toBe('review');
    expect(at([current, past], '2019-06-01').stance).toBe('review');
  });
});

describe('other dealings and no data', () => {
  it('has no data without observations, or before the first', () => {
    expect(headlineAsOf([], '2020-01-01')).toEqual({ status: 'none' });
    expect(at([inForce('ban', '2020-01-02')], '2020-01-01').status).toBe('none');
  });

  it('tells other dealings from no data and gives them no stance', () => {
    const deal = declared('partner', '2024-05-10', { scope: 'digital' });
    const office = inForce('restrict', '2019-01-01', { scope: 'government' });
    expect(at([office], '2020-01-01')).toMatchObject({ status: 'other', stance: null });
    expect(at([office, deal], '2024-06-01')).toMatchObject({ status: 'other', proof: deal.id });
  });

  it('counts trade as another dealing', () => {
    const listed = inForce('restrict', '2019-05-15', { scope: 'trade', kind: 'trade' });
    expect(at([listed], '2020-01-01').status).toBe('other');
  });

  it('gives way to any word on networks', () => {
    const deal = declared('partner', '2024-05-10', { scope: 'digital' });
    expect(at([deal, declared('open', '2019-06-20')], '2024-06-01')).toMatchObject({
      status: 'declared',
      stance: 'open',
      stale: true,
    });
  });
});

describe('dates: carried forward only', () => {
  test.each([
    ['2019-06-20', '2019-06-19', 'none'],
    ['2019-06-20', '2019-06-20', 'in-force'],
    ['2019-06', '2019-06-29', 'none'],
    ['2019-06', '2019-06-30', 'in-force'],
    ['2019', '2019-12-30', 'none'],
    ['2019', '2019-12-31', 'in-force'],
  ])('dated %s, as of %s: %s', (date, asOf, status) => {
    expect(at([inForce('ban', date)], asOf).status).toBe(status);
  });

  test.each([
    ['2020-07-14', '2020-07-14', 'in-force'],
    ['2020-07-14', '2020-07-15', 'none'],
    ['2020-07', '2020-07-31', 'in-force'],
    ['2020-07', '2020-08-01', 'none'],
    ['2020', '2020-12-31', 'in-force'],
    ['2020', '2021-01-01', 'none'],
  ])('until %s, as of %s: %s (the last day still counts)', (until, asOf, status) => {
    expect(at([inForce('ban', '2019-01-01', { until })], asOf).status).toBe(status);
  });

  it('falls back to what was declared before when a measure ends', () => {
    const stayed = inForce('ban', '2020-10-20', { until: '2020-11-09' });
    const said = declared('review', '2020-01-15');
    expect(at([stayed, said], '2020-11-09').stance).toBe('ban');
    expect(at([stayed, said], '2020-11-10')).toMatchObject({
      status: 'declared',
      stance: 'review',
    });
  });
});

describe('the latest signal', () => {
  const limit = inForce('restrict', '2019-12-01');

  test.each([
    ['partner', -3, true],
    ['open', -2, true],
    ['review', -1, false],
    ['ban', 1, false],
  ] as const)('%s beside a limit is %i steps away, marked: %j', (stance, steps, marked) => {
    expect(at([limit, declared(stance, '2021-01-01')], '2022-01-01').signal).toMatchObject({
      steps,
      marked,
    });
  });

  it('is absent where the later one says the same', () => {
    expect(at([limit, declared('restrict', '2021-01-01')], '2022-01-01').signal).toBeNull();
  });

  it('is never earlier than the headline, nor of the same day', () => {
    expect(at([limit, declared('open', '2019-11-30')], '2022-01-01').signal).toBeNull();
    expect(at([limit, declared('open', '2019-12-01')], '2022-01-01').signal).toBeNull();
  });

  it('is unknown before its date', () => {
    const later = declared('open', '2021-01');
    expect(at([limit, later], '2021-01-30').signal).toBeNull();
    expect(at([limit, later], '2021-01-31').signal?.id).toBe(later.id);
  });

  it.each(['network', 'government', 'devices', 'cable', 'digital'] as const)(
    'may come from the scope "%s"',
    (scope) => {
      const later = declared('partner', '2021-01-01', { scope });
      expect(at([limit, later], '2022-01-01').signal).toEqual({
        id: later.id,
        steps: -3,
        marked: true,
      });
    },
  );

  it('never comes from trade', () => {
    const listed = inForce('ban', '2021-01-01', { scope: 'trade', kind: 'trade' });
    expect(at([limit, listed], '2022-01-01').signal).toBeNull();
  });

  it('is the latest of those that differ', () => {
    const first = declared('open', '2020-06-01');
    const second = declared('ban', '2021-06-01');
    const same = declared('restrict', '2021-09-01');
    expect(at([second, limit, same, first], '2022-01-01').signal?.id).toBe(second.id);
  });

  it('stands beside a declared position too', () => {
    const said = declared('open', '2019-06-20');
    const deal = declared('partner', '2020-05-10', { scope: 'digital' });
    expect(at([said, deal], '2020-06-01').signal).toEqual({
      id: deal.id,
      steps: -1,
      marked: false,
    });
  });

  it('is later than the newest proof of the headline', () => {
    const renewed = inForce('restrict', '2021-06-01');
    expect(at([limit, declared('open', '2020-06-01'), renewed], '2022-01-01').signal).toBeNull();
  });
});

describe('layers', () => {
  const article = declared('open', '2019-06-20');
  const record = inForce('ban', '2019-01-01');

  it('follows the articles, the record, or both', () => {
    expect(at([article], '2020-01-01')).toMatchObject({ status: 'declared', stance: 'open' });
    expect(at([record], '2020-01-01')).toMatchObject({ status: 'in-force', stance: 'ban' });
    expect(at([article, record], '2020-01-01')).toMatchObject({
      status: 'in-force',
      stance: 'ban',
      signal: { id: article.id, steps: -3, marked: true },
    });
  });
});

describe('against a slow reading of the codebook', () => {
  it('gives a headline that the codebook allows', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE', 8), anyDay, (observations, asOf) => {
        expect(naiveHeadlines(observations, asOf)).toContainEqual(at(observations, asOf));
      }),
      { numRuns: 2000 },
    );
  });

  it('does so on the very days that matter', () => {
    fc.assert(
      fc.property(
        anyObservationsOf('DE', 6),
        fc.nat(),
        fc.constantFrom('date', 'until'),
        fc.integer({ min: -1, max: 1 }),
        (observations, pick, edge, shift) => {
          const chosen = observations[pick % Math.max(1, observations.length)];
          const asOf = addDays(naiveLastDay(chosen?.[edge] ?? '2020-02'), shift);
          expect(naiveHeadlines(observations, asOf)).toContainEqual(at(observations, asOf));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the evidence', () => {
    const shuffled = anyObservationsOf('DE', 6).chain((observations) =>
      fc.tuple(
        fc.constant(observations),
        fc.shuffledSubarray(observations, {
          minLength: observations.length,
          maxLength: observations.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([observations, reordered], asOf) => {
        expect(at(reordered, asOf)).toEqual(at(observations, asOf));
      }),
    );
  });

  it('knows nothing of evidence that is dated later', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE', 6), anyDay, (observations, asOf) => {
        const known = observations.filter((o) => o.date.slice(0, 4) <= asOf.slice(0, 4));
        expect(at(known, asOf)).toEqual(at(observations, asOf));
      }),
    );
  });
});

describe('a proposal beside checked evidence', () => {
  it('never takes its place on the same day', () => {
    const shared = { stance: 'open', scope: 'network', binding: false, date: '2020-05' } as const;
    const checked = articleObservation({ ...shared, id: 'z/checked' });
    const proposed = articleObservation({
      ...shared,
      id: 'a/proposed',
      basis: 'proposed',
      proposal: { ruleId: 'r', confidence: 0.9, trace: ['t'] },
    });
    const headline = headlineAsOf([proposed, checked], '2020-12-31');
    expect(headline.status !== 'none' && headline.proof.id).toBe('z/checked');
  });
});
