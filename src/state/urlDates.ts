import { firstDay, isPartialDate, lastDay } from '../domain/dates.ts';
import type { DateRange, PartialDate } from '../domain/dates.ts';
import { isInSpan } from '../domain/period.ts';

const RANGE_SEPARATOR = '..';

/** A date within the atlas, else `null`. */
export function parseDate(value: string): PartialDate | null {
  return isPartialDate(value) && isInSpan(value) ? value : null;
}

/** `2020`, `2020-07` or `2019-03..2020-06`, both ends inclusive; else `null`. */
export function parsePeriod(value: string): DateRange | null {
  const [from = '', to = from, ...rest] = value.split(RANGE_SEPARATOR);
  if (rest.length > 0 || !isPartialDate(from) || !isPartialDate(to)) return null;
  if (!isInSpan(from) || !isInSpan(to) || lastDay(to) < firstDay(from)) return null;
  return { from, to };
}

export const formatPeriod = ({ from, to }: DateRange): string =>
  from === to ? from : `${from}${RANGE_SEPARATOR}${to}`;
