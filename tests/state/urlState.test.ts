import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORT_KEYS } from '../../src/domain/sortKeys.ts';
import { LAYERS, NO_FILTERS } from '../../src/domain/filters.ts';
import { lastDay } from '../../src/domain/dates.ts';
import { monthAt, LAST_INDEX } from '../../src/domain/player.ts';
import { FRAMES, SCOPES, STANCES } from '../../src/schema/vocabulary.ts';
import { parseView, searchOf, serialiseView } from '../../src/state/urlState.ts';
import { asOfDay, DEFAULT_VIEW, rangeOf, withDate } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';

const known = {
  countries: new Set(['DE', 'GB', 'HU']),
  publishers: new Set(['Sputnik', 'SC Magazine, UK', 'A & B = C']),
  languages: new Set(['en', 'nl']),
};

const parse = (search: string) => parseView(new URLSearchParams(search), known);

const rangeIn = (search: string) => rangeOf(parse(search).view);

const month = fc.integer({ min: 0, max: LAST_INDEX }).map(monthAt);
const date = fc.oneof(
  month,
  month.map((m) => `${m}-15`),
  month.map((m) => m.slice(0, 4)),
);
const period = fc
  .tuple(month, month)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const subset = <T>(values: readonly T[]) => fc.subarray([...values]).map((list) => list.toSorted());

const filters = fc.record({
  country: subset([...known.countries]),
  period: fc.option(period),
  stance: subset(STANCES),
  scope: subset(SCOPES),
  publisher: subset([...known.publishers]),
  language: subset([...known.languages]),
  layer: fc.constantFrom(...LAYERS),
  proposed: fc.boolean(),
});

/** Date and range as the address gives them back: `null` where they are the default. */
const view: fc.Arbitrary<View> = fc
  .record({
    at: fc.option(date),
    range: fc.option(period),
    filters,
    frame: fc.constantFrom(...FRAMES),
    select: fc.option(fc.constantFrom(...known.countries)),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), reversed: fc.boolean() }),
    share: fc.boolean(),
  })
  .map((v) => {
    const standard = rangeOf({ ...v, range: null });
    const isDefault = v.range?.from === standard.from && v.range.to === standard.to;
    const view = isDefault ? { ...v, range: null } : v;
    return view.at === null ? view : withDate(view, view.at);
  });

describe('a view in the address', () => {
  it('comes back as it went, with nothing dropped', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(parse(searchOf(v))).toEqual({ view: v, dropped: [] });
      }),
    );
  });

  it('has one canonical form', () => {
    fc.assert(
      fc.property(view, (v) => {
        const once = searchOf(v);
        expect(searchOf(parse(once).view)).toBe(once);
      }),
    );
  });

  it('survives any garbage and says what it left out', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'at',
              'from',
              'to',
              'period',
              'country',
              'stance',
              'layer',
              'frame',
              'select',
              'sort',
              'x',
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          const params = new URLSearchParams(pairs.map(([k, v]): [string, string] => [k, v]));
          const { view: result, dropped } = parseView(params, known);
          expect(parseView(serialiseView(result), known).view).toEqual(result);
          for (const { key, value } of dropped) expect(params.getAll(key)).toContain(value);
        },
      ),
    );
  });

  it('leaves defaults out', () => {
    expect(searchOf(DEFAULT_VIEW)).toBe('');
    expect(searchOf({ ...DEFAULT_VIEW, at: '2020-07' })).toBe('?at=2020-07');
    expect(parse('frame=world').view).toEqual(DEFAULT_VIEW);
    expect(searchOf({ ...DEFAULT_VIEW, frame: 'europe', select: 'DE' })).toBe(
      '?frame=europe&select=DE',
    );
    expect(searchOf(parse('sort=position').view)).toBe('');
    expect(searchOf(parse('sort=-position').view)).toBe('?sort=-position');
  });

  it.each([
    ['at=2020-13', 'at'],
    ['at=2031-01', 'at'],
    ['at=yesterday', 'at'],
    ['from=2017', 'from'],
    ['to=soon', 'to'],
    ['from=2020-01&from=2021-01', 'from'],
    // Alone it would come before the start that nobody gave.
    ['to=2018-06', 'to'],
    ['period=2020..2019', 'period'],
    ['period=2020..2021..2022', 'period'],
    ['country=ZZ', 'country'],
    ['country=de', 'country'],
    ['stance=angry', 'stance'],
    ['layer=rumours', 'layer'],
    ['sort=colour', 'sort'],
    ['sort=--name', 'sort'],
    ['sort=name&sort=age', 'sort'],
    ['at=2020-01&at=2021-01', 'at'],
    ['frame=moon', 'frame'],
    ['select=ZZ', 'select'],
    ['select=de', 'select'],
    ['select=DE&select=HU', 'select'],
  ])('drops %s and names the key', (search, key) => {
    const { dropped } = parse(search);
    expect(dropped.map((d) => d.key)).toEqual([key]);
    expect(dropped[0]?.reason).not.toBe('');
  });

  it('keeps the good values beside a bad one', () => {
    const { view: result, dropped } = parse('country=DE&country=ZZ&country=GB');
    expect(result.filters.country).toEqual(['DE', 'GB']);
    expect(dropped).toHaveLength(1);
  });
});

describe('the compared range', () => {
  it.each([
    ['is 2019 to 2024 by default', '', '2019-01', '2024-12'],
    ['is the period where there is one', 'period=2020', '2020', '2020'],
    ['has one end of its own', 'from=2020-03', '2020-03', '2024-12'],
    ['has two ends of its own', 'from=2018-02&to=2018-06', '2018-02', '2018-06'],
    ['goes before a period', 'from=2019-05&to=2019-08&period=2020', '2019-05', '2019-08'],
    ['may be one day', 'from=2020-07-14&to=2020-07-14', '2020-07-14', '2020-07-14'],
    ['may be one month', 'from=2020-07&to=2020-07', '2020-07', '2020-07'],
  ])('%s', (_, search, from, to) => {
    expect(rangeIn(search)).toEqual({ from, to });
    expect(parse(search).dropped).toEqual([]);
  });

  it.each([
    ['from=2019-01&to=2024-12', ''],
    ['from=2019', ''],
    ['to=2024', ''],
    ['from=2020-01&to=2020-12&period=2020', '?period=2020'],
    ['to=2021-05&from=2019-01', '?to=2021-05'],
  ])('writes %s as "%s"', (search, canonical) => {
    expect(searchOf(parse(search).view)).toBe(canonical);
  });

  it('refuses a start after its end, both by name', () => {
    const { view: result, dropped } = parse('from=2022-05&to=2020-02&country=DE');
    expect(rangeOf(result)).toEqual({ from: '2019-01', to: '2024-12' });
    expect(dropped.map((d) => d.key)).toEqual(['from', 'to']);
    expect(dropped[0]?.reason).toContain('after');
    expect(result.filters.country).toEqual(['DE']);
  });
});

describe('the day of the map', () => {
  const period2020 = { ...NO_FILTERS, period: { from: '2020', to: '2020' } };
  it.each([
    ['the end of the atlas by default', { at: null, filters: NO_FILTERS }, '2024-12-31'],
    ['the last day of a month', { at: '2020-02', filters: NO_FILTERS }, '2020-02-29'],
    ['a day as it is', { at: '2020-07-14', filters: NO_FILTERS }, '2020-07-14'],
    ['the end of the period', { at: null, filters: period2020 }, '2020-12-31'],
    [
      'its own date before that of the period',
      { at: '2019-05', filters: period2020 },
      '2019-05-31',
    ],
  ])('is %s', (_, v, day) => {
    expect(asOfDay(v)).toBe(day);
  });
});

describe('a view on another date', () => {
  it('stands on its last day, and its address says no more than it must', () => {
    fc.assert(
      fc.property(view, date, (v, d) => {
        const moved = withDate(v, d);
        expect(asOfDay(moved)).toBe(lastDay(d));
        expect({ ...moved, at: v.at }).toEqual(v);
        expect(moved.at === null).toBe(lastDay(d) === asOfDay({ ...v, at: null }));
      }),
    );
  });
});
