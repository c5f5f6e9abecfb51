import { monthsOf } from './dates.ts';
import type { DateRange } from './dates.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';
import { monthAt } from './player.ts';

/** The months, both included, of a period; those of the whole atlas for none. */
export const monthsOfPeriod = (period: DateRange | null): DateRange =>
  period === null ? { from: FIRST_MONTH, to: LAST_MONTH } : monthsOf(period);

/** The period that a range of months is: `null` for all of them, years where it holds whole ones only. */
export function periodOfMonths({ from, to }: DateRange): DateRange | null {
  if (from <= FIRST_MONTH && to >= LAST_MONTH) return null;
  const isWhole = from.endsWith('-01') && to.endsWith('-12');
  return isWhole ? { from: from.slice(0, 4), to: to.slice(0, 4) } : { from, to };
}

/** The months between two whole positions on the axis, `low` not after `high`; at least one. */
export const monthsWithin = (low: number, high: number): DateRange => ({
  from: monthAt(low),
  to: monthAt(Math.max(low, high - 1)),
});
