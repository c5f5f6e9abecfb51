import type { Observation } from '../schema/atlas.ts';
import { addDays, addMonths, lastDay } from './dates.ts';
import type { Day } from './dates.ts';
import { effectiveDay, headlineAsOf, STALE_AFTER_MONTHS } from './headline.ts';
import type { Headline } from './headline.ts';

/** The headline of one country over time. */
export interface Course {
  /** The days on which it may change, in order. */
  readonly days: readonly Day[];
  /** `headlineAsOf` a day; the same object for all days between two on which it may change. */
  on(asOf: Day): Headline;
}

const courses = new WeakMap<readonly Observation[], Course>();

/** The course of one country, worked out once for each list of its observations. */
export function courseOf(observations: readonly Observation[]): Course {
  const known = courses.get(observations);
  if (known !== undefined) return known;
  const days = breakpoints(observations);
  const headlines = new Map<number, Headline>();
  const on = (asOf: Day): Headline => {
    const at = days.findLastIndex((day) => day <= asOf);
    const headline = headlines.get(at) ?? headlineAsOf(observations, days[at] ?? asOf);
    headlines.set(at, headline);
    return headline;
  };
  const course = { days, on };
  courses.set(observations, course);
  return course;
}

/** What is known begins, ends or grows stale. */
function breakpoints(observations: readonly Observation[]): Day[] {
  const days = new Set<Day>();
  for (const observation of observations) {
    const start = effectiveDay(observation);
    days.add(start);
    days.add(addDays(addMonths(start, STALE_AFTER_MONTHS), 1));
    if (observation.until !== null) days.add(addDays(lastDay(observation.until), 1));
  }
  return [...days].sort();
}
