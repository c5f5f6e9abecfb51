import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, normalizeName } from '../../src/domain/nearest.ts';

const named = (...names: string[]) => names.map((name) => ({ name, keys: [name] }));
const namesOf = (found: readonly { name: string }[]) => found.map((f) => f.name);

describe('nearest', () => {
  it.each([
    ['a typing error', ['countrys'], ['Articles', 'Countries'], ['Countries']],
    ['accents and case', ['CÔTE-D’IVOIRE'], ["Cote d'Ivoire", 'Croatia'], ["Cote d'Ivoire"]],
    ['a code of which one letter differs', ['UZ'], ['US', 'DE'], ['US']],
    ['a code against a longer word', ['foo'], ['FO'], []],
    ['a part of a long name', ['korea'], ['South Korea', 'Serbia'], ['South Korea']],
    ['one value of several', ['article/foo', 'article', 'foo'], ['Articles'], ['Articles']],
    ['nothing near', ['zzzzzz'], ['Hungary', 'Germany'], []],
    ['an empty value', ['', ' / '], ['Hungary'], []],
  ])('%s', (_case, values, names, expected) => {
    expect(namesOf(nearest(values, named(...names)))).toEqual(expected);
  });

  it('puts the nearest first and keeps the given order where equally near', () => {
    const found = nearest(['hungary'], named('Hungaria', 'Hungary', 'Hungari'));
    expect(namesOf(found)).toEqual(['Hungary', 'Hungari', 'Hungaria']);
  });

  it('finds a candidate by any of its names', () => {
    const candidates = [{ name: 'Germany', keys: ['DE', 'Germany'] }];
    expect(namesOf(nearest(['de'], candidates))).toEqual(['Germany']);
  });

  it('gives no more than the limit, and finds every candidate by its own name', () => {
    const anyNames = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(anyNames, fc.integer({ min: 1, max: 6 }), (names, limit) => {
        for (const name of names) {
          const found = namesOf(nearest([name], named(...names), limit));
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(found[0]).toBe(name);
        }
      }),
    );
  });
});

describe('normalizeName', () => {
  it.each([
    ['/Countries/', 'countries'],
    ['hungary-sees-no-proof', 'hungary sees no proof'],
    ['São Tomé', 'sao tome'],
  ])('%s', (value, expected) => expect(normalizeName(value)).toBe(expected));
});
