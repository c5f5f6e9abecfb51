/** By what a list of countries can be sorted; apart from the sorting, since every address may name one. */
export const SORT_KEYS = [
  'name',
  'region',
  'position',
  'since',
  'change',
  'age',
  'evidence',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  /** The other way round than is usual for the key. */
  readonly reversed: boolean;
}

/** The hardest first. */
export const DEFAULT_SORT: Sort = { key: 'position', reversed: false };
