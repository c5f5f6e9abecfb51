import type { Observation } from '../schema/atlas.ts';
import { changesBetween } from './changes.ts';
import type { Direction } from './changes.ts';
import { courseOf } from './course.ts';
import { addDays, firstDay, lastDay } from './dates.ts';
import type { DateRange, Day } from './dates.ts';
import type { Evidence, Filters } from './filters.ts';
import { NO_DATA } from './headline.ts';
import type { Headline } from './headline.ts';
import { isSameBarAge, positionIntervals } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { observationsBy, standingsAsOf } from './mapView.ts';

/**
 * How a country's position over a range of days came out. `first`: no position stood before; `lapsed`:
 * none does after; `status`: the same stance, standing more or less
 * firmly; `unchanged`: the same, whatever its age; `other`: no position at either end, but other dealings; `none`:
 * no data on either side.
 */
export const SHIFTS = [
  'harder',
  'softer',
  'first',
  'lapsed',
  'status',
  'unchanged',
  'other',
  'none',
] as const;
export type Shift = (typeof SHIFTS)[number];

/** One country before a range of days and at its end. */
export interface Comparison {
  readonly country: string;
  readonly shift: Shift;
  readonly before: Headline;
  readonly after: Headline;
  /** False where the filters leave the country out at both ends. */
  readonly lit: boolean;
}

/** The days whose positions are compared: the eve of the range, so that its first day counts, and its last. */
export function endsOf({ from, to }: DateRange): { readonly eve: Day; readonly end: Day } {
  return { eve: addDays(firstDay(from), -1), end: lastDay(to) };
}

/** Every country with evidence under the filters' base, by code, compared over a range of days. */
export function compareOver(
  evidence: readonly Evidence[],
  filters: Filters,
  range: DateRange,
): Comparison[] {
  const { eve, end } = endsOf(range);
  const byCountry = observationsBy(evidence, filters);
  const changes = new Map(changesBetween(byCountry, eve, end).map((c) => [c.country, c]));
  const lit = new Set(
    [eve, end]
      .flatMap((day) => standingsAsOf(evidence, filters, day))
      .filter((s) => s.lit)
      .map((s) => s.country),
  );
  return [...byCountry.keys()].sort().map((country) => {
    const change = changes.get(country);
    const after = change?.after ?? courseOf(byCountry.get(country) ?? []).on(end);
    const before = change?.before ?? courseOf(byCountry.get(country) ?? []).on(eve);
    const shift = shiftOf(before, after, change?.direction);
    return { country, shift, before, after, lit: lit.has(country) };
  });
}

function shiftOf(before: Headline, after: Headline, direction: Direction | undefined): Shift {
  if (direction !== undefined && direction !== 'status') return direction;
  if ('stance' in after) return isSameBarAge(before, after) ? 'unchanged' : 'status';
  return before.status === 'none' && after.status === 'none' ? 'none' : 'other';
}

/** How many of the countries that the filters leave came out in each way. */
export function countShifts(comparisons: readonly Comparison[]): Record<Shift, number> {
  const count = (shift: Shift) => comparisons.filter((c) => c.lit && c.shift === shift).length;
  return {
    harder: count('harder'),
    softer: count('softer'),
    first: count('first'),
    lapsed: count('lapsed'),
    status: count('status'),
    unchanged: count('unchanged'),
    other: count('other'),
    none: count('none'),
  };
}

/** The countries of which something is known at one end at least. */
export const knownOf = (comparisons: readonly Comparison[]): string[] =>
  comparisons.filter((c) => c.shift !== 'none').map((c) => c.country);

/** The positions that began within a range, oldest first; growing stale begins none. */
export function stepsWithin(
  observations: readonly Observation[],
  range: DateRange,
): readonly Interval[] {
  const { eve, end } = endsOf(range);
  const all = positionIntervals(observations);
  return all.filter((interval, index) => {
    const previous = all[index - 1]?.headline ?? NO_DATA;
    const begins = interval.from > eve && interval.from <= end;
    return begins && !isSameBarAge(previous, interval.headline);
  });
}
