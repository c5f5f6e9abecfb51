import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Evidence, Filters } from '../../src/domain/filters.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import {
  countStandings,
  groupByCountry,
  stanceRow,
  standingsAsOf,
} from '../../src/domain/mapView.ts';
import type { Standing } from '../../src/domain/mapView.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import { STANCES } from '../../src/schema/vocabulary.ts';
import {
  anyDay,
  anyEvidence,
  anyFilters,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';

const evidence = (observation: Observation): Evidence => ({
  observation,
  publishers: ['Courier'],
  language: null,
});

const limit = evidence(recordObservation({ country: 'DE', date: '2019-01-01' }));
const deal = evidence(articleObservation({ country: 'HU', scope: 'digital', date: '2019-02-01' }));
const said = evidence(articleObservation({ country: 'HU', date: '2018-02-01', id: 'a/2' }));

const find = (standings: readonly Standing[], country: string): Standing | undefined =>
  standings.find((s) => s.country === country);

describe('standingsAsOf', () => {
  it('lights every country with evidence where nothing is chosen', () => {
    const standings = standingsAsOf([limit, deal], NO_FILTERS, '2020-01-01');
    expect(standings.map((s) => [s.country, s.headline.status, s.lit])).toEqual([
      ['DE', 'in-force', true],
      ['HU', 'other', true],
    ]);
  });

  it('does not light a country before its evidence', () => {
    expect(find(standingsAsOf([limit, deal], NO_FILTERS, '2019-01-15'), 'HU')?.lit ?? false).toBe(
      false,
    );
  });

  it('lets no filter but the layer bend a position', () => {
    const filters: Filters = { ...NO_FILTERS, scope: ['digital'] };
    expect(find(standingsAsOf([said, deal], filters, '2019-06-01'), 'HU')).toMatchObject({
      headline: { status: 'declared', stance: 'open' },
      lit: true,
    });
  });

  it('lights for a stance those whose headline has it', () => {
    const ban = evidence(recordObservation({ id: 'DE-2020', stance: 'ban', date: '2020-01-01' }));
    const standings = (stance: 'ban' | 'restrict') =>
      standingsAsOf([limit, ban], { ...NO_FILTERS, stance: [stance] }, '2021-01-01');
    expect(find(standings('ban'), 'DE')?.lit).toBe(true);
    expect(find(standings('restrict'), 'DE')?.lit).toBe(false);
  });

  it('asks for the stance of the headline, not of the evidence that matches the other filters', () => {
    const filters: Filters = { ...NO_FILTERS, scope: ['digital'], stance: ['open'] };
    const dealing = evidence(
      articleObservation({
        id: 'a/3',
        country: 'HU',
        scope: 'digital',
        stance: 'partner',
        date: '2019-02-01',
      }),
    );
    expect(find(standingsAsOf([said, dealing], filters, '2019-06-01'), 'HU')?.lit).toBe(true);
    expect(find(standingsAsOf([said], filters, '2019-06-01'), 'HU')?.lit).toBe(false);
  });

  it('lights only what the filters on country and stance allow', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (all, filters, asOf) => {
        const bright = standingsAsOf(all, filters, asOf).filter((s) => s.lit);
        const wrong = bright.filter(({ country, headline }) => {
          const stance = 'stance' in headline ? [headline.stance] : [];
          return (
            (filters.country.length > 0 && !filters.country.includes(country)) ||
            (filters.stance.length > 0 && !stance.some((s) => filters.stance.includes(s)))
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('gives the headline of the chosen layer, whatever else is chosen', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (all, filters, asOf) => {
        const standings = standingsAsOf(all, filters, asOf);
        const codes = standings.map((s) => s.country);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { country, headline } of standings) {
          const layer = all
            .map((e) => e.observation)
            .filter((o) => o.country === country)
            .filter((o) => filters.layer === 'both' || o.layer === filters.layer);
          expect(headline).toEqual(headlineAsOf(layer, asOf));
        }
      }),
    );
  });

  it('lights no more countries the more is chosen', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (all, filters, asOf) => {
        const lit = (f: Filters) =>
          standingsAsOf(all, f, asOf).flatMap((s) => (s.lit ? s.country : []));
        const wide = lit({ ...NO_FILTERS, layer: filters.layer });
        for (const country of lit(filters)) expect(wide).toContain(country);
      }),
    );
  });
});

describe('groupByCountry', () => {
  it('keeps every observation once, under its country and in order', () => {
    fc.assert(
      fc.property(anyEvidence, (all) => {
        const groups = groupByCountry(all);
        for (const [country, group] of groups) {
          expect(group).toEqual(all.map((e) => e.observation).filter((o) => o.country === country));
        }
        expect([...groups.values()].flat().length).toBe(all.length);
      }),
    );
  });
});

describe('a period', () => {
  it('leaves the map as it is on its date', () => {
    const period = { from: '2020', to: '2020' };
    fc.assert(
      fc.property(anyEvidence, anyDay, (all, asOf) => {
        expect(standingsAsOf(all, { ...NO_FILTERS, period }, asOf)).toEqual(
          standingsAsOf(all, NO_FILTERS, asOf),
        );
      }),
    );
  });
});

describe('countStandings', () => {
  it('counts each position once', () => {
    const ban = evidence(articleObservation({ country: 'GB', stance: 'ban', date: '2017-01' }));
    const counts = countStandings(standingsAsOf([limit, deal, ban], NO_FILTERS, '2019-06-01'));
    expect(counts).toMatchObject({ inForce: 1, declared: 1, stale: 1, other: 1 });
    expect(counts.byStance.restrict).toMatchObject({ inForce: 1, declared: 0, stale: 0 });
    expect(counts.byStance.ban).toMatchObject({ inForce: 0, declared: 1, stale: 1 });
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, (all, asOf) => {
        const standings = standingsAsOf(all, NO_FILTERS, asOf);
        const counts = countStandings(standings);
        const sum = (key: 'inForce' | 'powerOnly' | 'declared' | 'stale') =>
          STANCES.reduce((total, stance) => total + counts.byStance[stance][key], 0);
        expect(sum('inForce')).toBe(counts.inForce);
        expect(sum('powerOnly')).toBe(counts.powerOnly);
        expect(counts.powerOnly).toBe(counts.byStance.restrict.powerOnly);
        expect(sum('declared')).toBe(counts.declared);
        expect(sum('stale')).toBe(counts.stale);
        expect(counts.stale).toBeLessThanOrEqual(counts.declared);
        const known = standings.filter((s) => s.headline.status !== 'none');
        expect(counts.inForce + counts.declared + counts.other).toBe(known.length);
      }),
    );
  });
});

describe('stanceRow', () => {
  it('counts the lit countries by the stance of their headline and how firm it is', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (all, filters, asOf) => {
        const standings = standingsAsOf(all, filters, asOf);
        const row = stanceRow('2020-02', standings);
        expect(row.month).toBe('2020-02');
        for (const stance of STANCES) {
          const held = standings.flatMap(({ headline, lit }) =>
            lit && 'stance' in headline && headline.stance === stance ? headline : [],
          );
          expect(row.byStance[stance]).toEqual({
            inForce: held.filter((h) => h.status === 'in-force').length,
            powerOnly: held.filter((h) => h.powerOnly).length,
            declared: held.filter((h) => h.status === 'declared').length,
            stale: held.filter((h) => h.stale).length,
          });
        }
      }),
    );
  });
});
