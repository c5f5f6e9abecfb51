import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Country } from '../schema/atlas.ts';

/** Coded as countries of their own by the boundary policy, whatever their recognition. */
const SELF_GOVERNING: readonly string[] = ['TW', 'XK'];

const worldCountry = z.object({
  cca2: z.string(),
  cca3: z.string(),
  altSpellings: z.array(z.string()),
  ccn3: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  region: z.string(),
  subregion: z.string(),
  independent: z.boolean().nullish(),
  latlng: z.tuple([z.number(), z.number()]),
});

/** A country or territory with an ISO 3166-1 code, Kosovo (XK) included. */
export interface CountryFacts extends Country {
  /** ISO 3166-1 numeric, by which the map's shapes are named; empty for Kosovo. */
  readonly numeric: string;
  /** Longitude and latitude of a point inside, in degrees. */
  readonly point: readonly [number, number];
}

const require = createRequire(import.meta.url);

/** What else a country goes by: its longer code, official name and other spellings, by code. */
export function readOtherNames(): Record<string, string[]> {
  const data = z.array(worldCountry).parse(require('world-countries'));
  return Object.fromEntries(
    data.map(({ cca2, cca3, name, altSpellings }) => {
      const names = new Set([cca3, name.official, ...altSpellings]);
      return [cca2, [...names].filter((n) => n !== cca2 && n !== name.common)];
    }),
  );
}

/** All countries and territories by code, from the library's data, in the order of their codes. */
export function readCountries(): Map<string, CountryFacts> {
  const data = z.array(worldCountry).parse(require('world-countries'));
  const facts = data
    .map((c): CountryFacts => ({
      code: c.cca2,
      name: c.name.common,
      region: c.region,
      subregion: c.subregion === '' ? c.region : c.subregion,
      numeric: c.ccn3,
      independent: (c.independent ?? false) || SELF_GOVERNING.includes(c.cca2),
      point: [c.latlng[1], c.latlng[0]],
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(facts.map((c) => [c.code, c]));
}
