import names from 'virtual:atlas/names';
import type { NamedCountry } from '../domain/findCountry.ts';
import { countries } from './dataset.ts';

/** Every country under all its names; for what finds one by typing, and not in the first chunk. */
export const namedCountries: readonly NamedCountry[] = countries.map(({ code, name }) => ({
  code,
  name,
  others: names[code] ?? [],
}));
