import { DEFAULT_SORT, SORT_KEYS } from '../domain/countryRows.ts';
import type { Sort } from '../domain/countryRows.ts';

/** `since`, or `-since` for the other way round; `null` for anything else. */
export function parseSort(value: string): Sort | null {
  const descending = value.startsWith('-');
  const key = SORT_KEYS.find((k) => k === value.slice(descending ? 1 : 0));
  return key === undefined ? null : { key, descending };
}

/** The values of the key `sort`: none for the default. */
export function sortValues({ key, descending }: Sort): string[] {
  if (key === DEFAULT_SORT.key && descending === DEFAULT_SORT.descending) return [];
  return [descending ? `-${key}` : key];
}
