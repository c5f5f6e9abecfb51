import type { Observation } from '../schema/atlas.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './changes.ts';
import { addDays, firstDay, lastDay } from './dates.ts';
import type { Day, PartialDate } from './dates.ts';
import { formatDate } from './dateText.ts';
import type { Evidence, Filters } from './filters.ts';
import { positionIntervals } from './intervals.ts';
import { positionLabel } from './labels.ts';
import { isLit, matchedSince, observationsBy } from './mapView.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** A day on which the map's positions change, with every country of which one does. */
export interface ChangeDay {
  readonly day: Day;
  /** The day as exactly as its proofs have it: a month where they say no more. */
  readonly at: PartialDate;
  readonly changes: readonly Change[];
}

/**
 * The days of the atlas, in order, on which the headline of a country changes that the filters light
 * before or after. Growing stale is a change; new evidence for the same position is none.
 */
export function changeDays(evidence: readonly Evidence[], filters: Filters): ChangeDay[] {
  const groups = observationsBy(evidence, filters);
  const since = matchedSince(evidence, filters);
  const isShown = ({ country, before, after }: Change, day: Day): boolean =>
    isLit(before, since.get(country), addDays(day, -1), filters.stance) ||
    isLit(after, since.get(country), day, filters.stance);
  return [...countriesByDay(groups)]
    .map(([day, moved]) => {
      const changes = changesBetween(moved, addDays(day, -1), day).filter((c) => isShown(c, day));
      return { day, at: dateOf(day, changes), changes };
    })
    .filter(({ changes }) => changes.length > 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

type Groups = ReadonlyMap<string, readonly Observation[]>;

/** For each day within the atlas the countries whose position changes on it. */
function countriesByDay(groups: Groups): Map<Day, Map<string, readonly Observation[]>> {
  const days = new Map<Day, Map<string, readonly Observation[]>>();
  for (const [country, observations] of groups) {
    for (const { from } of positionIntervals(observations)) {
      if (from < firstDay(FIRST_MONTH) || from > lastDay(LAST_MONTH)) continue;
      const moved = days.get(from) ?? new Map<string, readonly Observation[]>();
      days.set(from, moved.set(country, observations));
    }
  }
  return days;
}

/** The common date of the proofs where it is less exact than a day and ends on this one. */
function dateOf(day: Day, changes: readonly Change[]): PartialDate {
  const dates = new Set(changes.map(({ after }) => ('proof' in after ? after.proof.date : day)));
  const [date = day] = dates;
  return dates.size === 1 && lastDay(date) === day ? date : day;
}

/** The last change before a day; `undefined` where there is none. */
export const changeBefore = (days: readonly ChangeDay[], day: Day): ChangeDay | undefined =>
  days.findLast((d) => d.day < day);

/** The first change after a day; `undefined` where there is none. */
export const changeAfter = (days: readonly ChangeDay[], day: Day): ChangeDay | undefined =>
  days.find((d) => d.day > day);

/** "11 Jul 2024, Germany", "Jul 2020, Austria and 2 more". */
export function changeTitle({ at, changes }: ChangeDay, nameOf: (code: string) => string): string {
  const [first, ...others] = changes;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `${formatDate(at, 'short')}, ${nameOf(first?.country ?? '')}${more}`;
}

/** What becomes of the one country, or of the first: "Ban, in force". */
export function changeOutcome({ changes }: ChangeDay): string {
  const [first] = changes;
  return first === undefined || changes.length > 1 ? '' : positionLabel(first.after);
}
