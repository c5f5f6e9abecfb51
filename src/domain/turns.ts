import type { Observation } from '../schema/atlas.ts';
import { compareText } from './compareText.ts';
import type { Day } from './dates.ts';
import { stanceRank } from './headline.ts';
import type { Headline } from './headline.ts';
import { positionIntervals, positionKey } from './intervals.ts';
import type { Interval } from './intervals.ts';

/** How many countries are compared at a time. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 6;

/** Which position it is, whatever the age of its words. */
const freshKey = (headline: Headline): string =>
  positionKey('stance' in headline ? { ...headline, stale: false } : headline);

/** The first day on which a country's position changed after it was first known; growing stale is no change. */
export function firstChange(intervals: readonly Interval[]): Day | null {
  const [first] = intervals;
  if (first === undefined) return null;
  const key = freshKey(first.headline);
  return intervals.find((i) => freshKey(i.headline) !== key)?.from ?? null;
}

/**
 * A limit or a ban. One that is only declared is never counted as one in force (codebook, rule 2), and
 * a law that only lets authorities exclude vendors limits nobody yet.
 */
const isRestricting = (headline: Headline): boolean =>
  headline.status === 'in-force' &&
  !headline.powerOnly &&
  stanceRank(headline.stance) >= stanceRank('restrict');

/** The first day on which a limit or a ban was in force; `null` where none ever was. */
export const firstRestricted = (intervals: readonly Interval[]): Day | null =>
  intervals.find((i) => isRestricting(i.headline))?.from ?? null;

/** The last day by `asOf` on which a known stance became a harder one; `null` where none did. */
export function lastHardened(intervals: readonly Interval[], asOf: Day): Day | null {
  let before: number | null = null;
  let last: Day | null = null;
  for (const { from, headline } of intervals) {
    if (from > asOf || !('stance' in headline)) continue;
    const rank = stanceRank(headline.stance);
    if (before !== null && rank > before) last = from;
    before = rank;
  }
  return last;
}

/** A country among those that are compared. */
export interface Compared {
  readonly code: string;
  readonly name: string;
  readonly intervals: readonly Interval[];
  readonly restricted: Day | null;
}

/** In the order in which they first restricted; those that never did come last, by name. */
export function compareRestricted(a: Compared, b: Compared): number {
  const days = compareText(a.restricted ?? '~', b.restricted ?? '~');
  return days || a.name.localeCompare(b.name, 'en');
}

/** The codes of the countries that hardened most recently, the latest first; on one day by code. */
export function hardenedMostRecently(
  byCountry: ReadonlyMap<string, readonly Observation[]>,
  asOf: Day,
  limit: number,
): string[] {
  return [...byCountry]
    .flatMap(([code, observations]) => {
      const day = lastHardened(positionIntervals(observations), asOf);
      return day === null ? [] : { code, day };
    })
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.code, b.code))
    .slice(0, limit)
    .map(({ code }) => code);
}
