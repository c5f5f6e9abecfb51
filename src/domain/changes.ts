import type { Observation } from '../schema/atlas.ts';
import { courseOf } from './course.ts';
import type { Day } from './dates.ts';
import { stanceRank } from './headline.ts';
import type { Headline } from './headline.ts';
import { isSamePosition } from './intervals.ts';

export type Direction = 'harder' | 'softer' | 'first' | 'lapsed' | 'status';

/** One country's position on two days, where they differ. */
export interface Change {
  readonly country: string;
  readonly before: Headline;
  readonly after: Headline;
  readonly direction: Direction;
}

function directionOf(before: Headline, after: Headline): Direction {
  const from = 'stance' in before ? stanceRank(before.stance) : null;
  const to = 'stance' in after ? stanceRank(after.stance) : null;
  if (from === null) return to === null ? 'status' : 'first';
  if (to === null) return 'lapsed';
  return to === from ? 'status' : to > from ? 'harder' : 'softer';
}

/**
 * What changed between two days, by country code. `first`: no stance before; `lapsed`: none after;
 * `status`: the stance, or the
 * want of one, is the same on both days and only how firmly it stands moved.
 */
export function changesBetween(
  byCountry: ReadonlyMap<string, readonly Observation[]>,
  from: Day,
  to: Day,
): Change[] {
  const changes: Change[] = [];
  for (const [country, observations] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const course = courseOf(observations);
    const [before, after] = [course.on(from), course.on(to)];
    if (isSamePosition(before, after)) continue;
    changes.push({ country, before, after, direction: directionOf(before, after) });
  }
  return changes;
}
