import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/domain/findCountry.ts';

const countries = [
  { code: 'CZ', name: 'Czechia', others: ['CZE', 'Czech Republic', 'Česko'] },
  { code: 'GB', name: 'United Kingdom', others: ['GBR', 'UK', 'Great Britain'] },
  { code: 'KR', name: 'South Korea', others: ['KOR', 'Republic of Korea'] },
  { code: 'NL', name: 'Netherlands', others: ['NLD', 'Holland', 'The Netherlands'] },
  { code: 'US', name: 'United States', others: ['USA', 'United States of America'] },
  { code: 'UA', name: 'Ukraine', others: ['UKR'] },
  { code: 'AE', name: 'United Arab Emirates', others: ['ARE', 'UAE'] },
];

describe('a country found by typing', () => {
  it.each([
    ['its name', 'Netherlands', ['NL']],
    ['the beginning of a name, by name', 'united', ['AE', 'GB', 'US']],
    ['its code, in either case', 'gb', ['GB']],
    ['a code before a name that begins so', 'uk', ['GB', 'UA']],
    ['its longer code', 'KOR', ['KR']],
    ['another name', 'holland', ['NL']],
    ['a word inside another name', 'britain', ['GB']],
    ['a name without its accents', 'cesko', ['CZ']],
    ['nothing for nothing', '  ', []],
    ['nothing for the middle of a word', 'therland', []],
    ['nothing for what is no country', 'Atlantis', []],
  ])('by %s', (_, typed, codes) => {
    expect(findCountries(typed, countries, 9).map((c) => c.code)).toEqual(codes);
  });

  it('offers so many at most', () => {
    expect(findCountries('u', countries, 2)).toHaveLength(2);
  });
});
