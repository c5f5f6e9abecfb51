import { normalizeName } from './nearest.ts';

/** A country under every name by which it is looked for. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
  /** Codes and names other than its own. */
  readonly others: readonly string[];
}

const NO_MATCH = 9;

/** 0 the whole of it, 1 its beginning, 2 the beginning of a word in it. */
function closeness(query: string, name: string): number {
  const key = normalizeName(name);
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return ` ${key}`.includes(` ${query}`) ? 2 : NO_MATCH;
}

/** A country's own name and code come before its other names. */
function closenessOf(query: string, { code, name, others }: NamedCountry): number {
  const isCode = query === normalizeName(code);
  const own = isCode ? 0 : closeness(query, name);
  return Math.min(own, ...others.map((other) => closeness(query, other) + 0.5));
}

/** The countries that a typed text may mean, the closest first, then by name; none for an empty text. */
export function findCountries<T extends NamedCountry>(
  typed: string,
  countries: readonly T[],
  limit: number,
): T[] {
  const query = normalizeName(typed);
  if (query === '') return [];
  return countries
    .map((country) => ({ country, far: closenessOf(query, country) }))
    .filter(({ far }) => far < NO_MATCH)
    .toSorted((a, b) => a.far - b.far || a.country.name.localeCompare(b.country.name, 'en'))
    .slice(0, limit)
    .map(({ country }) => country);
}
