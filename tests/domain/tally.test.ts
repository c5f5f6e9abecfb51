import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Evidence, Filters } from '../../src/domain/filters.ts';
import { standingsAsOf } from '../../src/domain/mapView.ts';
import { tallyOf } from '../../src/domain/tally.ts';
import type { Tally } from '../../src/domain/tally.ts';
import type { Country } from '../../src/schema/atlas.ts';
import { STANCES } from '../../src/schema/vocabulary.ts';
import { anyDay, anyEvidence, anyFilters, recordObservation } from '../support/builders.ts';

const country = (code: string, independent = true): Country => ({
  code,
  name: code,
  region: 'Europe',
  subregion: 'Europe',
  independent,
});
const COUNTRIES = [...['CN', 'DE', 'FR', 'GB', 'HU'].map((c) => country(c)), country('GI', false)];

const tally = (evidence: readonly Evidence[], filters: Filters, day: string): Tally =>
  tallyOf(COUNTRIES, standingsAsOf(evidence, filters, day), filters);

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('tallyOf', () => {
  it('counts the home state and territories nowhere', () => {
    expect(tally([], NO_FILTERS, '2020-01-01')).toMatchObject({
      inForce: 0,
      declared: 0,
      other: 0,
      leftOut: 0,
      noData: 4,
    });
  });

  it('tells what is unknown of the chosen countries only, and what the choice leaves out', () => {
    const limit = { observation: recordObservation(), publishers: [], language: null };
    const filters: Filters = { ...NO_FILTERS, country: ['FR', 'HU'] };
    expect(tally([limit], filters, '2020-01-01')).toMatchObject({
      inForce: 0,
      leftOut: 1,
      noData: 2,
    });
  });

  it('adds up: each state is counted once, under all filters and on every day', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (evidence, filters, day) => {
        const t = tally(evidence, { ...filters, country: [] }, day);
        expect(t.inForce + t.declared + t.other + t.leftOut + t.noData).toBe(4);
        const rows = STANCES.map((stance) => t.byStance[stance]);
        expect(sum(rows.map((r) => r.inForce))).toBe(t.inForce);
        expect(sum(rows.map((r) => r.declared))).toBe(t.declared);
        expect(sum(rows.map((r) => r.stale))).toBe(t.stale);
        expect(t.stale).toBeLessThanOrEqual(t.declared);
      }),
    );
  });

  it('agrees with the legend, which counts all stances, and with the rows of the table', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, anyDay, (evidence, filters, day) => {
        const line = tally(evidence, filters, day);
        const legend = tally(evidence, { ...filters, stance: [] }, day);
        const pressed = filters.stance.length === 0 ? STANCES : filters.stance;
        expect(line.inForce).toBe(sum(pressed.map((s) => legend.byStance[s].inForce)));
        expect(line.declared).toBe(sum(pressed.map((s) => legend.byStance[s].declared)));
        expect(line.noData).toBe(legend.noData);
        const lit = standingsAsOf(evidence, filters, day).filter((s) => s.lit);
        expect(line.inForce + line.declared + line.other).toBe(lit.length);
      }),
    );
  });
});
