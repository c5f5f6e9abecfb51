import { firstDay } from './dates.ts';
import type { Day } from './dates.ts';
import { SPAN_END, SPAN_START, YEARS } from './period.ts';

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
