import { describe, expect, test } from 'vitest';
import { countryCodeSchema, partialDateSchema, slugSchema } from '../../src/schema/common.ts';
import { recordEntrySchema } from '../../src/schema/record.ts';
import { quoteSelectorSchema } from '../../src/schema/review.ts';

describe('small forms', () => {
  test.each([
    ['2019', true],
    ['2019-06', true],
    ['2019-06-20', true],
    ['2019-6', false],
    ['2019-06-20T10:00', false],
    ['June 2019', false],
    ['', false],
  ])('%j as a date: %j', (value, ok) => {
    expect(partialDateSchema.safeParse(value).success).toBe(ok);
  });

  test.each([
    ['DE', true],
    ['XK', true],
    ['de', false],
    ['DEU', false],
    ['', false],
  ])('%j as a country: %j', (value, ok) => {
    expect(countryCodeSchema.safeParse(value).success).toBe(ok);
  });

  test.each([
    ['a-slug-2', true],
    ['gb-1', true],
    ['A-slug', false],
    ['two--hyphens', false],
    ['-edge', false],
    ['edge-', false],
    ['a/b', false],
    ['', false],
  ])('%j as part of an address: %j', (value, ok) => {
    expect(slugSchema.safeParse(value).success).toBe(ok);
  });
});

describe('forms of the seeds', () => {
  const entry = {
    id: 'DE-2021-04-23',
    country: 'DE',
    date: '2021-04-23',
    stance: 'restrict',
    scope: 'network',
    kind: 'law',
    binding: true,
    power: true,
    until: null,
    actor: 'Bundestag',
    summary: 'A law.',
    sources: [{ publisher: 'Gazette', url: 'https://example.org/law', date: null }],
    confidence: 'high',
  };

  test.each<[string, object, boolean]>([
    ['as it should be', {}, true],
    ['without a source', { sources: [] }, false],
    [
      'with a source that is not on the web',
      { sources: [{ ...entry.sources[0], url: 'ftp://x.y' }] },
      false,
    ],
    [
      'with a script for a source',
      { sources: [{ ...entry.sources[0], url: 'javascript:1' }] },
      false,
    ],
    ['with a field too many', { extra: 1 }, false],
    ['with a stance of its own', { stance: 'neutral' }, false],
  ])('a record entry %s', (_name, overrides, ok) => {
    expect(recordEntrySchema.safeParse({ ...entry, ...overrides }).success).toBe(ok);
  });

  test.each<[object, boolean]>([
    [{ exact: 'words' }, true],
    [{ exact: 'words', prefix: 'a ', suffix: '.' }, true],
    [{ exact: '' }, false],
    [{ exact: 'words', start: 3 }, false],
  ])('a quote is selected by its words alone: %j', (selector, ok) => {
    expect(quoteSelectorSchema.safeParse(selector).success).toBe(ok);
  });
});
