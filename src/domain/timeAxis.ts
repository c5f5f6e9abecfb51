import { firstDay, lastDay } from './dates.ts';
import type { Day } from './dates.ts';
import { FIRST_MONTH, LAST_MONTH, YEARS } from './period.ts';

export const SPAN_START: Day = firstDay(FIRST_MONTH);
export const SPAN_END: Day = lastDay(LAST_MONTH);

const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Where a day lies in the atlas's span: 0 at its first day, 1 at its last; held within. */
export function dayPosition(day: Day): number {
  const share = (time(day) - time(SPAN_START)) / (time(SPAN_END) - time(SPAN_START));
  return Math.min(1, Math.max(0, share));
}

/** A labelled place on an axis that runs from 0 to 1. */
export interface Tick {
  readonly label: string;
  readonly at: number;
}

/** The first days of the atlas's years. */
export const YEAR_TICKS: readonly Tick[] = YEARS.map((label) => ({
  label,
  at: dayPosition(firstDay(label)),
}));
