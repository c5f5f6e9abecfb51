import { describe, expect, it } from 'vitest';
import { countryRows, sortRows } from '../../src/domain/countryRows.ts';
import { SORT_KEYS } from '../../src/domain/sortKeys.ts';
import type { SortKey } from '../../src/domain/sortKeys.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { groupByCountry, standingsAsOf } from '../../src/domain/mapView.ts';
import { articleObservation, recordObservation } from '../support/builders.ts';

const evidence = [
  articleObservation({ country: 'DE', stance: 'open', date: '2019-01-10' }),
  recordObservation({ country: 'DE', stance: 'restrict', date: '2021-05-28' }),
  recordObservation({ country: 'SE', stance: 'ban', date: '2020-10-20' }),
  articleObservation({ country: 'BR', stance: 'review', date: '2018-03-01' }),
  articleObservation({ country: 'BR', stance: 'open', date: '2019-06-01' }),
  articleObservation({ country: 'BR', stance: 'open', date: '2020-06-01' }),
].map((observation) => ({ observation, publishers: [], language: null }));

const NAMES = new Map([
  ['DE', 'Germany'],
  ['SE', 'Sweden'],
  ['BR', 'Brazil'],
]);
const REGIONS = new Map([
  ['DE', 'Western Europe'],
  ['SE', 'Northern Europe'],
  ['BR', 'South America'],
]);

const rowsOn = (asOf: string) =>
  countryRows(standingsAsOf(evidence, NO_FILTERS, asOf), groupByCountry(evidence), asOf, {
    name: (code) => NAMES.get(code) ?? code,
    region: (code) => REGIONS.get(code) ?? '',
  });

const order = (key: SortKey, reversed = false, asOf = '2024-12-31') =>
  sortRows(rowsOn(asOf), { key, reversed }).map((row) => row.code);

describe('the order of countries', () => {
  it.each([
    ['name', ['BR', 'DE', 'SE']],
    ['region', ['SE', 'BR', 'DE']],
    ['position', ['SE', 'DE', 'BR']],
    ['since', ['BR', 'SE', 'DE']],
    ['change', ['BR', 'DE', 'SE']],
    ['age', ['DE', 'SE', 'BR']],
    ['evidence', ['BR', 'DE', 'SE']],
  ] as const)('by %s', (key, codes) => {
    expect(order(key)).toEqual(codes);
  });

  it('turns round where no two are equal', () => {
    expect(order('name', true)).toEqual(['SE', 'DE', 'BR']);
  });

  it('keeps those that never changed last, either way', () => {
    expect(order('change')).toEqual(['BR', 'DE', 'SE']);
    expect(order('change', true)).toEqual(['DE', 'BR', 'SE']);
  });

  it('goes by what is known on the day', () => {
    expect(rowsOn('2020-12-31').find((r) => r.code === 'DE')?.change).toBeNull();
    expect(rowsOn('2021-12-31').find((r) => r.code === 'DE')?.change).toBe('2021-05-28');
  });

  it.each(SORT_KEYS)('by %s leaves nobody out', (key) => {
    expect(order(key, true).toSorted()).toEqual(['BR', 'DE', 'SE']);
  });
});
