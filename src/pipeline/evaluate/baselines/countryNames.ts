import { createRequire } from 'node:module';
import { z } from 'zod';

const named = z.object({
  cca2: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  independent: z.boolean().nullish(),
  altSpellings: z.array(z.string()),
  demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }) }).partial(),
});

const require = createRequire(import.meta.url);

export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
    .replace(/^the\s+/u, '');

/**
 * Codes by English names, spellings and demonyms of the library `world-countries`, without marks and
 * in lower case, a state before a territory of the same name: all that the baseline with a foreign recogniser knows of countries.
 */
export function readCountryNames(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const countries = z.array(named).parse(require('world-countries'));
  const states = countries.filter(({ independent }) => independent);
  for (const { cca2, name, altSpellings, demonyms } of [...states, ...countries]) {
    const names = [name.common, name.official, ...altSpellings, demonyms.eng?.m, demonyms.eng?.f];
    for (const each of names) {
      const key = nameKey(each ?? '');
      if (key !== '' && !codes.has(key)) codes.set(key, cca2);
    }
  }
  return codes;
}
