import { firstDay, lastDay } from '../domain/dates.ts';
import type { DateRange, PartialDate } from '../domain/dates.ts';
import { LAST_MONTH } from '../domain/period.ts';

/** The range over which positions are compared where neither the address nor a period says another. */
const DEFAULT_RANGE: DateRange = { from: '2019-01', to: LAST_MONTH };

export const defaultRange = (period: DateRange | null): DateRange => period ?? DEFAULT_RANGE;

/**
 * Joins the ends that an address gives with the default ones. `null`: the default; `'reversed'`: the
 * end would come before the start. An end that means the same day as the default is written as it.
 */
export function joinRange(
  from: PartialDate | null,
  to: PartialDate | null,
  standard: DateRange,
): DateRange | 'reversed' | null {
  const range = {
    from: from === null || firstDay(from) === firstDay(standard.from) ? standard.from : from,
    to: to === null || lastDay(to) === lastDay(standard.to) ? standard.to : to,
  };
  if (lastDay(range.to) < firstDay(range.from)) return 'reversed';
  return range.from === standard.from && range.to === standard.to ? null : range;
}

/** The values of the two keys: an end that is the default's is left out. */
export function rangeValues(
  range: DateRange | null,
  standard: DateRange,
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const { from, to } = range ?? standard;
  return {
    from: firstDay(from) === firstDay(standard.from) ? [] : [from],
    to: lastDay(to) === lastDay(standard.to) ? [] : [to],
  };
}
