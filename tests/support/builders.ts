import * as fc from 'fast-check';
import type {
  ArticleObservation,
  ArticleSummary,
  Observation,
  RecordObservation,
} from '../../src/schema/atlas.ts';
import { LAYERS } from '../../src/domain/filters.ts';
import type { Evidence, Filters } from '../../src/domain/filters.ts';
import { KINDS, SCOPES, STANCES } from '../../src/schema/vocabulary.ts';

/** A reviewed statement from an article; tests override what they are about. */
export function articleObservation(
  overrides: Partial<ArticleObservation> = {},
): ArticleObservation {
  return {
    id: 'a-text/de-1',
    country: 'DE',
    stance: 'open',
    scope: 'network',
    kind: 'statement',
    binding: false,
    power: false,
    date: '2019-06-20',
    until: null,
    actor: 'a minister',
    layer: 'articles',
    basis: 'reviewed',
    article: 'a-text',
    evidence: 'de-1',
    latest: true,
    quotes: [{ exact: 'words', prefix: '', suffix: '', start: 0, end: 5 }],
    note: '',
    proposal: null,
    ...overrides,
  };
}

/** A binding decision on networks in the public record; tests override what they are about. */
export function recordObservation(overrides: Partial<RecordObservation> = {}): RecordObservation {
  return {
    id: 'DE-2019',
    country: 'DE',
    stance: 'restrict',
    scope: 'network',
    kind: 'decision',
    binding: true,
    power: false,
    date: '2019-06-20',
    until: null,
    actor: 'the regulator',
    layer: 'record',
    basis: 'record',
    summary: 'The regulator decided.',
    publishers: ['Gazette'],
    sourceCount: 1,
    confidence: 'high',
    ...overrides,
  };
}

/** A reviewed article from June 2019; tests override what they are about. */
export function articleSummary(overrides: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    slug: 'a-text',
    title: 'A text',
    titleIsOurs: false,
    gist: '',
    publisher: 'Echo',
    url: null,
    language: 'en',
    date: { value: '2019-06-20', precision: 'day', basis: 'stamp', why: '' },
    reviewed: true,
    countries: ['DE'],
    ...overrides,
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Days from 2018 to 2022; the 29th to the 31st come up where the month has them. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({
    min: new Date('2018-01-01T00:00:00Z'),
    max: new Date('2022-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const anyMonth = fc
  .tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${pad(month)}`);

/** Days, months and years from 2018 to 2022; few enough that several meet on one day. */
export const anyPartialDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyDay },
  { weight: 4, arbitrary: anyMonth },
  { weight: 1, arbitrary: fc.integer({ min: 2018, max: 2022 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('2019-12-31', '2020-02-29', '2020-03-01', '2020-03-31') },
);

const anyScope = fc.oneof(
  { weight: 3, arbitrary: fc.constant('network' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...SCOPES) },
);

/** What both layers share. A power is a law in force, so it is always a binding `restrict`. */
const anyCoded = fc
  .record({
    stance: fc.constantFrom(...STANCES),
    scope: anyScope,
    kind: fc.constantFrom(...KINDS),
    binding: fc.boolean(),
    power: fc.boolean(),
    date: anyPartialDate,
    until: fc.option(anyPartialDate, { freq: 3 }),
  })
  .map(({ power, ...coded }) => {
    const isPower = power && coded.binding && coded.stance === 'restrict';
    const until = coded.until !== null && coded.until >= coded.date ? coded.until : null;
    return { ...coded, until, power: isPower };
  });

/** Any observation of one country; ids are unique only by `key`. */
export function anyObservationOf(country: string, key: string): fc.Arbitrary<Observation> {
  const article: fc.Arbitrary<Observation> = fc
    .tuple(anyCoded, fc.boolean(), fc.constantFrom('first-text', 'second-text', 'third-text'))
    .map(([coded, latest, slug]) =>
      articleObservation({
        ...coded,
        country,
        latest,
        article: slug,
        evidence: key,
        id: `${slug}/${key}`,
      }),
    );
  const record: fc.Arbitrary<Observation> = fc
    .tuple(anyCoded, fc.subarray(['Gazette', 'Courier', 'Echo'], { minLength: 1 }))
    .map(([coded, publishers]) =>
      recordObservation({ ...coded, country, publishers, id: `${country}-2018-${key}` }),
    );
  return fc.oneof(article, record);
}

/** Up to `max` observations of one country with ids of their own. */
export function anyObservationsOf(country: string, max = 6): fc.Arbitrary<Observation[]> {
  const keys = Array.from({ length: max }, (_, index) => `${country.toLowerCase()}-${index}`);
  return fc
    .tuple(fc.integer({ min: 0, max }), fc.tuple(...keys.map((k) => anyObservationOf(country, k))))
    .map(([length, observations]) => observations.slice(0, length));
}

/** Evidence of several countries, with the publisher and language that its text would have. */
export const anyEvidence: fc.Arbitrary<Evidence[]> = fc
  .tuple(...['DE', 'GB', 'HU'].map((country) => anyObservationsOf(country, 4)))
  .map((groups) => groups.flat().map(toEvidence));

const TEXTS: Readonly<Record<string, Omit<Evidence, 'observation'>>> = {
  'first-text': { publishers: ['Courier'], language: 'en' },
  'second-text': { publishers: ['Echo'], language: 'nl' },
  'third-text': { publishers: [], language: 'en' },
};

function toEvidence(observation: Observation): Evidence {
  if (observation.layer === 'record') {
    return { observation, publishers: observation.publishers, language: null };
  }
  return { observation, ...(TEXTS[observation.article] ?? { publishers: [], language: 'en' }) };
}

/** Filters that fit `anyEvidence`; without a period, which never changes what is lit. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  country: fc.subarray(['DE', 'HU']),
  period: fc.constant(null),
  stance: fc.subarray([...STANCES], { maxLength: 2 }),
  scope: fc.subarray([...SCOPES], { maxLength: 2 }),
  publisher: fc.subarray(['Courier', 'Echo'], { maxLength: 1 }),
  language: fc.constant([]),
  layer: fc.constantFrom(...LAYERS),
  proposed: fc.boolean(),
});
