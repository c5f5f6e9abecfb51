import { matchPath } from 'react-router';
import { baseOf } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import { MAX_COMPARED } from '../domain/turns.ts';
import { paths } from './paths.ts';

/**
 * The filters that a page applies, of those that its address has: the page of a country and the
 * comparison show all that counts as evidence, the comparison of so many countries.
 */
export function pageFilters(page: string, filters: Filters): Filters {
  if (matchPath(paths.country.path, page) !== null) return baseOf(filters);
  if (matchPath(paths.compare.path, page) === null) return filters;
  return { ...baseOf(filters), country: filters.country.slice(0, MAX_COMPARED) };
}
