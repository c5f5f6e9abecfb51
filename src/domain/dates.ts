import type { DatePrecision } from '../schema/vocabulary.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a date with the precision that its source supports. */
export type PartialDate = string;
/** `YYYY-MM-DD`; days compare as strings. */
export type Day = string;
/** `YYYY-MM`; months compare as strings. */
export type Month = string;

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a well-formed date that exists in the (proleptic Gregorian) calendar. */
export function isPartialDate(value: string): boolean {
  const match = PATTERN.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined ||
    (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
  );
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** First day that the date may mean. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day that the date may mean: from here on an inexact item counts as in force. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return `${date}-${pad(daysInMonth(year, month))}`;
}

/** True where the spans of the two dates share a day. */
export function overlaps(date: PartialDate, range: DateRange): boolean {
  return firstDay(date) <= lastDay(range.to) && lastDay(date) >= firstDay(range.from);
}

/** Both ends are inclusive and may be inexact. */
export interface DateRange {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** The months, both included, that hold a range of days. */
export const monthsOf = ({ from, to }: DateRange): DateRange => ({
  from: monthOf(firstDay(from)),
  to: monthOf(lastDay(to)),
});

/** True where both ranges hold the same days. */
export const isSameRange = (a: DateRange, b: DateRange): boolean =>
  firstDay(a.from) === firstDay(b.from) && lastDay(a.to) === lastDay(b.to);

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar months on; a day that the target month lacks becomes its last day (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** Whole calendar months from one day to a later one; 0 where `to` is not later. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const endOfMonth = (month: Month): Day => lastDay(month);

/** Every month from the first to the last, both included; empty where `to` is before `from`. */
export function monthsOfRange(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let day = `${from}-01`; monthOf(day) <= to; day = addMonths(day, 1))
    months.push(monthOf(day));
  return months;
}
