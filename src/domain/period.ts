import { firstDay, lastDay, monthOf } from './dates.ts';
import type { Day, Month, PartialDate } from './dates.ts';

/** The months that the slider spans; the record and the corpus hold nothing outside. */
export const FIRST_MONTH: Month = '2018-01';
export const LAST_MONTH: Month = '2024-12';

/** The first and the last day of the span. */
export const SPAN_START: Day = firstDay(FIRST_MONTH);
export const SPAN_END: Day = lastDay(LAST_MONTH);

export const YEARS: readonly string[] = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'];

/** True for a date whose last possible day lies within the atlas. */
export function isInSpan(date: PartialDate): boolean {
  const month = monthOf(lastDay(date));
  return month >= FIRST_MONTH && month <= LAST_MONTH;
}
