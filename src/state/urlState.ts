import { LAYERS } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import { FIRST_MONTH, LAST_MONTH } from '../domain/period.ts';
import { DEFAULT_SORT } from '../domain/sortKeys.ts';
import { FRAMES, SCOPES, STANCES } from '../schema/vocabulary.ts';
import { knownIn, memberOf, readValues } from './readValues.ts';
import type { Dropped } from './readValues.ts';
import { formatPeriod, parseDate, parsePeriod } from './urlDates.ts';
import { defaultRange, joinRange, rangeValues } from './urlRange.ts';
import { parseSort, sortValues } from './urlSort.ts';
import { withDate } from './view.ts';
import type { View } from './view.ts';

export interface ParsedView {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** The values that the dataset knows. */
export interface KnownValues {
  readonly countries: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/** The address's keys, in their canonical order. */
const KEYS = [
  'at',
  'from',
  'to',
  'period',
  'country',
  'stance',
  'scope',
  'publisher',
  'language',
  'layer',
  'proposed',
  'frame',
  'select',
  'sort',
  'share',
] as const;

const YES = 'yes';
const parseYes = (value: string): true | null => (value === YES ? true : null);

/** Reads a view from an address; what it can't use is dropped and told. */
export function parseView(params: URLSearchParams, known: KnownValues): ParsedView {
  const { one, many, dropped } = readValues(params);
  const span = `not a date from ${FIRST_MONTH} to ${LAST_MONTH}`;
  const at = one('at', parseDate, span);
  const from = one('from', parseDate, span);
  const to = one('to', parseDate, span);
  const filters: Filters = {
    period: one('period', parsePeriod, `not a period from ${FIRST_MONTH} to ${LAST_MONTH}`),
    country: many('country', knownIn(known.countries), 'no such country code'),
    stance: many('stance', memberOf(STANCES), `none of ${STANCES.join(', ')}`),
    scope: many('scope', memberOf(SCOPES), `none of ${SCOPES.join(', ')}`),
    publisher: many('publisher', knownIn(known.publishers), 'no such publisher'),
    language: many('language', knownIn(known.languages), 'no article in this language'),
    layer: one('layer', memberOf(LAYERS), `none of ${LAYERS.join(', ')}`) ?? 'both',
    proposed: one('proposed', parseYes, `not "${YES}"`) ?? false,
  };
  const frame = one('frame', memberOf(FRAMES), `none of ${FRAMES.join(', ')}`) ?? 'world';
  const select = one('select', knownIn(known.countries), 'no such country code');
  const sort = one('sort', parseSort, 'no order of countries') ?? DEFAULT_SORT;
  const share = one('share', parseYes, `not "${YES}"`) ?? false;
  const joined = joinRange(from, to, defaultRange(filters.period));
  if (joined === 'reversed') {
    const reason = '"from" would be after "to"';
    if (from !== null) dropped.push({ key: 'from', value: from, reason });
    if (to !== null) dropped.push({ key: 'to', value: to, reason });
  }
  const range = joined === 'reversed' ? null : joined;
  const view: View = { at: null, range, filters, frame, select, sort, share };
  return { view: at === null ? view : withDate(view, at), dropped };
}

/** Writes a view as an address: canonical order, defaults left out. */
export function serialiseView(view: View): URLSearchParams {
  const { at, range, filters, frame, select, sort, share } = view;
  const values: Record<(typeof KEYS)[number], readonly string[]> = {
    at: at === null ? [] : [at],
    ...rangeValues(range, defaultRange(filters.period)),
    period: filters.period === null ? [] : [formatPeriod(filters.period)],
    country: filters.country,
    stance: filters.stance,
    scope: filters.scope,
    publisher: filters.publisher,
    language: filters.language,
    layer: filters.layer === 'both' ? [] : [filters.layer],
    proposed: filters.proposed ? [YES] : [],
    frame: frame === 'world' ? [] : [frame],
    select: select === null ? [] : [select],
    sort: sortValues(sort),
    share: share ? [YES] : [],
  };
  const params = new URLSearchParams();
  for (const key of KEYS) for (const value of [...values[key]].sort()) params.append(key, value);
  return params;
}

/** `?…` for a link, or nothing for the default view. */
export function searchOf(view: View): string {
  const search = serialiseView(view).toString();
  return search === '' ? '' : `?${search}`;
}

/** The key and value by which an address shows what rules propose. */
export const PROPOSED = ['proposed', YES] as const;

/** The part of a link that shows, where it leads, what rules propose. */
export const WITH_PROPOSALS = `?${PROPOSED.join('=')}`;
