import { addMonths, monthOf } from './dates.ts';
import type { Month } from './dates.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** Position of a month on the slider, counted from the first; outside the span it may be negative. */
export const monthIndex = (month: Month): number =>
  (Number(month.slice(0, 4)) - Number(FIRST_MONTH.slice(0, 4))) * 12 +
  Number(month.slice(5, 7)) -
  Number(FIRST_MONTH.slice(5, 7));

export const LAST_INDEX = monthIndex(LAST_MONTH);

/** The month at a position, held within the span. */
export function monthAt(index: number): Month {
  const held = Math.min(LAST_INDEX, Math.max(0, Math.round(index)));
  return monthOf(addMonths(`${FIRST_MONTH}-01`, held));
}

/** Where playback starts: here, or from the beginning when it stands at the end. */
export const playFrom = (month: Month): Month =>
  monthIndex(month) >= LAST_INDEX ? FIRST_MONTH : month;

/** The next month of playback; `null` at the end. */
export const playNext = (month: Month): Month | null =>
  monthIndex(month) >= LAST_INDEX ? null : monthAt(monthIndex(month) + 1);
