import type { PartialDate } from './dates.ts';

/** In the order of the calendar. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "14 July 2020", "July 2020" or "2020": never more precise than the source. */
export function formatDate(date: PartialDate, style: 'long' | 'short' = 'long'): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = MONTHS[Number(month) - 1] ?? month;
  const label = style === 'short' ? name.slice(0, 3) : name;
  return day === undefined ? `${label} ${year}` : `${Number(day)} ${label} ${year}`;
}

/** "less than a month", "7 months", "2 years 3 months". */
export function formatAge(months: number): string {
  if (months < 1) return 'less than a month';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [countOf(years, 'year'), countOf(rest, 'month')].filter(Boolean).join(' ');
}

const countOf = (n: number, unit: string): string =>
  n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`;
