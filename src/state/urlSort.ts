import { DEFAULT_SORT, SORT_KEYS } from '../domain/sortKeys.ts';
import type { Sort } from '../domain/sortKeys.ts';

/** `since`, or `-since` for the other way round; `null` for anything else. */
export function parseSort(value: string): Sort | null {
  const reversed = value.startsWith('-');
  const key = SORT_KEYS.find((k) => k === value.slice(reversed ? 1 : 0));
  return key === undefined ? null : { key, reversed };
}

/** The values of the key `sort`: none for the default. */
export function sortValues({ key, reversed }: Sort): string[] {
  if (key === DEFAULT_SORT.key && reversed === DEFAULT_SORT.reversed) return [];
  return [reversed ? `-${key}` : key];
}
