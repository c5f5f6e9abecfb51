import type { Observation } from '../schema/atlas.ts';
import { courseOf } from './course.ts';
import { addDays } from './dates.ts';
import type { Day } from './dates.ts';
import type { Headline, Position } from './headline.ts';
import { SPAN_END } from './period.ts';

/** A stretch of days over which a country's position did not change. Both ends are inclusive. */
export interface Interval {
  readonly from: Day;
  /** `null`: still so after the last known change. */
  readonly to: Day | null;
  readonly headline: Headline;
}

/** Same status, stance, power and staleness: what a reader would call the same position. */
export function isSamePosition(a: Headline, b: Headline): boolean {
  return positionKey(a) === positionKey(b);
}

/** The same position, however old its evidence has grown. */
export function isSameBarAge(a: Headline, b: Headline): boolean {
  return isSamePosition(freshened(a), freshened(b));
}

/** One word per distinguishable position, for example `in-force ban` or `declared open stale`. */
export function positionKey(headline: Position): string {
  if (headline.status === 'none' || headline.status === 'other') return headline.status;
  const { status, stance, powerOnly, stale } = headline;
  return [status, stance, powerOnly && 'power', stale && 'stale'].filter(Boolean).join(' ');
}

/**
 * The position of one country over time as intervals, oldest first, from its first evidence on;
 * each carries the headline as of its first day. None begins after the atlas ends: whether words have
 * grown stale by then is not for it to say. Empty without observations.
 */
export function positionIntervals(observations: readonly Observation[]): Interval[] {
  const intervals: Interval[] = [];
  const course = courseOf(observations);
  for (const day of course.days) {
    if (day > SPAN_END) break;
    const headline = course.on(day);
    const last = intervals.at(-1);
    if (last && isSamePosition(last.headline, headline)) continue;
    if (last) intervals[intervals.length - 1] = { ...last, to: addDays(day, -1) };
    else if (headline.status === 'none') continue;
    intervals.push({ from: day, to: null, headline });
  }
  return intervals;
}

/**
 * The day since which the status and stance as of a day have held without a break; growing stale
 * does not start a new stretch. `null` for no data.
 */
export function positionSince(observations: readonly Observation[], asOf: Day): Day | null {
  const past = positionIntervals(observations).filter((i) => i.from <= asOf);
  const current = past.at(-1);
  if (current === undefined || current.headline.status === 'none') return null;
  const breakAt = past.findLastIndex((i) => !isSameBarAge(i.headline, current.headline));
  return past[breakAt + 1]?.from ?? current.from;
}

const freshened = (headline: Headline): Headline =>
  'stale' in headline ? { ...headline, stale: false } : headline;
