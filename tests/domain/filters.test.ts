import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import {
  compareEvidence,
  countFacet,
  evidenceOf,
  isFiltered,
  LAYERS,
  NO_FILTERS,
  selectEvidence,
} from '../../src/domain/filters.ts';
import type { Evidence, FacetKey, Filters } from '../../src/domain/filters.ts';
import type { ArticleSummary } from '../../src/schema/atlas.ts';
import { SCOPES, STANCES } from '../../src/schema/vocabulary.ts';
import {
  anyEvidence,
  anyPartialDate,
  articleObservation,
  recordObservation,
} from '../support/builders.ts';
import { daysOf, naiveLastDay } from './oracle.ts';

const VALUES = {
  country: ['DE', 'GB', 'HU', 'US'],
  stance: STANCES,
  scope: SCOPES,
  publisher: ['Courier', 'Echo', 'Gazette', 'nobody'],
  language: ['en', 'nl', 'hu'],
  layer: ['articles', 'record'],
} as const satisfies Record<FacetKey, readonly string[]>;

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]));

const anyPeriod = fc
  .tuple(anyPartialDate, anyPartialDate)
  .map(([a, b]) => (naiveLastDay(a) <= naiveLastDay(b) ? { from: a, to: b } : { from: b, to: a }));

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  country: some(VALUES.country),
  period: fc.option(anyPeriod, { freq: 2 }),
  stance: some(VALUES.stance),
  scope: some(VALUES.scope),
  publisher: some(VALUES.publisher),
  language: some(VALUES.language),
  layer: fc.constantFrom(...LAYERS),
  proposed: fc.boolean(),
});

/** One piece of evidence against filters, read as a sentence; periods are looked up day by day. */
function passes({ observation: o, publishers, language }: Evidence, f: Filters): boolean {
  const { period } = f;
  if (f.country.length > 0 && !f.country.includes(o.country)) return false;
  if (f.stance.length > 0 && !f.stance.includes(o.stance)) return false;
  if (f.scope.length > 0 && !f.scope.includes(o.scope)) return false;
  if (f.publisher.length > 0 && !publishers.some((p) => f.publisher.includes(p))) return false;
  if (f.language.length > 0 && !f.language.some((l) => l === language)) return false;
  if (f.layer !== 'both' && f.layer !== o.layer) return false;
  if (period === null) return true;
  const first = daysOf(period.from)[0] ?? '';
  return daysOf(o.date).some((day) => day >= first && day <= naiveLastDay(period.to));
}

const choose = (filters: Filters, facet: FacetKey, value: string): Filters => ({
  ...filters,
  [facet]: facet === 'layer' ? value : [value],
});

describe('selectEvidence', () => {
  const article: Evidence = {
    observation: articleObservation({ date: '2019-06' }),
    publishers: ['Courier'],
    language: 'en',
  };
  const record: Evidence = {
    observation: recordObservation({ date: '2019-06-20' }),
    publishers: ['Gazette', 'Echo'],
    language: null,
  };
  const both = [article, record];

  test.each<[string, Partial<Filters>, Evidence[]]>([
    ['nothing chosen', {}, both],
    ['a country', { country: ['DE'] }, both],
    ['another country', { country: ['HU'] }, []],
    ['two countries', { country: ['HU', 'DE'] }, both],
    ['one stance', { stance: ['open'] }, [article]],
    ['either stance', { stance: ['open', 'restrict'] }, both],
    ['one of its publishers', { publisher: ['Echo'] }, [record]],
    ['a language leaves the record out', { language: ['en', 'nl'] }, [article]],
    ['a layer', { layer: 'record' }, [record]],
    [
      'a month-only date in any range that it overlaps',
      {
        period: { from: '2019-06-25', to: '2019-07' },
      },
      [article],
    ],
    ['a period with its last day', { period: { from: '2018', to: '2019-06-20' } }, both],
    ['all at once', { stance: ['open'], publisher: ['Echo'] }, []],
  ])('%s', (_name, chosen, expected) => {
    expect(selectEvidence(both, { ...NO_FILTERS, ...chosen })).toEqual(expected);
  });

  it('leaves out the filters that it is told to', () => {
    const filters: Filters = { ...NO_FILTERS, stance: ['ban'], layer: 'articles' };
    expect(selectEvidence(both, filters, ['stance'])).toEqual([article]);
    expect(selectEvidence(both, filters, ['stance', 'layer'])).toEqual(both);
  });

  it('keeps exactly what passes, in order', () => {
    fc.assert(
      fc.property(anyEvidence, anyFilters, (evidence, filters) => {
        expect(selectEvidence(evidence, filters)).toEqual(
          evidence.filter((e) => passes(e, filters)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('countFacet', () => {
  test.each(Object.keys(VALUES) as FacetKey[])(
    'a count under "%s" is what the list holds after a click',
    (facet) => {
      fc.assert(
        fc.property(anyEvidence, anyFilters, (evidence, filters) => {
          const clicked = VALUES[facet].map((value): [string, number] => [
            value,
            selectEvidence(evidence, choose(filters, facet, value)).length,
          ]);
          expect(Object.fromEntries(countFacet(evidence, filters, facet))).toEqual(
            Object.fromEntries(clicked.filter(([, count]) => count > 0)),
          );
        }),
      );
    },
  );
});

describe('evidenceOf', () => {
  const summary: ArticleSummary = {
    slug: 'a-text',
    title: 'A text',
    titleIsOurs: true,
    url: null,
    gist: '',
    publisher: 'Courier',
    language: 'nl',
    date: null,
    reviewed: true,
    countries: [],
  };
  const article = articleObservation();
  const record = recordObservation({ publishers: ['Gazette', 'Echo'] });

  it('joins each observation with what its source adds', () => {
    expect(evidenceOf({ observations: [article, record], articles: [summary] })).toEqual([
      { observation: article, publishers: ['Courier'], language: 'nl' },
      { observation: record, publishers: ['Gazette', 'Echo'], language: null },
    ]);
  });

  it('has no publisher where the article has none', () => {
    const [only] = evidenceOf({
      observations: [article],
      articles: [{ ...summary, publisher: null }],
    });
    expect(only?.publishers).toEqual([]);
  });

  it('names an article that is missing', () => {
    expect(() => evidenceOf({ observations: [article], articles: [] })).toThrow('a-text');
  });
});

const dated = (date: string, id: string): Evidence => ({
  observation: recordObservation({ date, id }),
  publishers: [],
  language: null,
});

describe('compareEvidence', () => {
  it('puts the newest first, the more exact before the less on one day, then goes by id', () => {
    const sorted = [
      dated('2020-01-15', 'DE-2020-e'),
      dated('2019-12-31', 'DE-2019-b'),
      dated('2019-12-31', 'DE-2019-c'),
      dated('2019-12', 'DE-2019-a'),
      dated('2019', 'DE-2019-0'),
      dated('2019-06', 'DE-2019-d'),
    ];
    expect(sorted.toReversed().toSorted(compareEvidence)).toEqual(sorted);
  });
});

describe('isFiltered', () => {
  test.each<[Partial<Filters>, boolean]>([
    [{}, false],
    [{ country: ['DE'] }, true],
    [{ period: { from: '2019', to: '2020' } }, true],
    [{ stance: ['ban'] }, true],
    [{ scope: ['network'] }, true],
    [{ publisher: ['Echo'] }, true],
    [{ language: ['en'] }, true],
    [{ layer: 'record' }, true],
  ])('%j: %j', (chosen, expected) => {
    expect(isFiltered({ ...NO_FILTERS, ...chosen })).toBe(expected);
  });
});
