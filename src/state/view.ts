import { lastDay } from '../domain/dates.ts';
import type { DateRange, Day, PartialDate } from '../domain/dates.ts';
import { NO_FILTERS } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import { LAST_MONTH } from '../domain/period.ts';
import { DEFAULT_SORT } from '../domain/sortKeys.ts';
import type { Sort } from '../domain/sortKeys.ts';
import type { FrameId } from '../schema/vocabulary.ts';
import { defaultRange } from './urlRange.ts';

/** Everything that a shared link restores. */
export interface View {
  /** The date of the map; `null`: the end of the period, or of the atlas. */
  readonly at: PartialDate | null;
  /** The range over which positions are compared; `null`: the period, or the default. */
  readonly range: DateRange | null;
  readonly filters: Filters;
  /** The part of the map that is looked at. */
  readonly frame: FrameId;
  /** The country chosen on the map. */
  readonly select: string | null;
  /** The order of countries in lists. */
  readonly sort: Sort;
  /** Countries by stance over time as shares, not as counts. */
  readonly share: boolean;
}

export const DEFAULT_VIEW: View = {
  at: null,
  range: null,
  filters: NO_FILTERS,
  frame: 'world',
  select: null,
  sort: DEFAULT_SORT,
  share: false,
};

/** The day for which the map stands: the last one that the view's date may mean. */
export function asOfDay({ at, filters }: Pick<View, 'at' | 'filters'>): Day {
  return lastDay(at ?? filters.period?.to ?? LAST_MONTH);
}

/** The range over which the view compares positions; both ends inclusive. */
export function rangeOf({ range, filters }: View): DateRange {
  return range ?? defaultRange(filters.period);
}

/** The view on another date; the day on which it stands by itself is left out of the address. */
export function withDate(view: View, date: PartialDate): View {
  const isDefault = lastDay(date) === asOfDay({ ...view, at: null });
  return { ...view, at: isDefault ? null : date };
}
