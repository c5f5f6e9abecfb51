import type { Observation } from '../schema/atlas.ts';
import { compareText } from './compareText.ts';
import { lastDay, monthsBetween } from './dates.ts';
import type { Day } from './dates.ts';
import type { Headline } from './headline.ts';
import { effectiveDay, stanceRank } from './headline.ts';
import { positionIntervals, positionSince } from './intervals.ts';
import type { Standing } from './mapView.ts';
import type { Sort, SortKey } from './sortKeys.ts';
import { firstChange } from './turns.ts';

/** The map's country in words: a row of the table and of the history. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly headline: Headline;
  readonly since: Day | null;
  /** The first day by then on which the position changed; `null`: it never did. */
  readonly change: Day | null;
  /** Months since the proof; `null` without one. */
  readonly age: number | null;
  /** Observations dated by then, also those that had ended. */
  readonly evidence: number;
}

/** What the dataset says of a country's name and place. */
export interface Places {
  name(code: string): string;
  region(code: string): string;
}

/** Rows for the countries that the filters leave lit. */
export function countryRows(
  standings: readonly Standing[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: Day,
  places: Places,
): CountryRow[] {
  return standings
    .filter((s) => s.lit)
    .map(({ country, headline }) => {
      const own = observations.get(country) ?? [];
      return {
        code: country,
        name: places.name(country),
        region: places.region(country),
        headline,
        since: positionSince(own, asOf),
        change: firstChange(positionIntervals(own).filter((i) => i.from <= asOf)),
        age: headline.status === 'none' ? null : monthsBetween(lastDay(headline.proof.date), asOf),
        evidence: own.filter((o) => effectiveDay(o) <= asOf).length,
      };
    });
}

/** Hardest in force first, then declared, other dealings, no data. */
function positionOrder(headline: Headline): number {
  if (headline.status === 'none') return 0;
  if (headline.status === 'other') return 1;
  const firm = headline.status === 'in-force' ? 20 : headline.stale ? 5 : 10;
  return firm + stanceRank(headline.stance) - (headline.powerOnly ? 0.5 : 0);
}

const ORDER: Readonly<Record<SortKey, (a: CountryRow, b: CountryRow) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  region: (a, b) => a.region.localeCompare(b.region, 'en'),
  position: (a, b) => positionOrder(b.headline) - positionOrder(a.headline),
  since: (a, b) => compareText(a.since ?? '', b.since ?? ''),
  change: (a, b) => compareText(a.change ?? '', b.change ?? ''),
  age: (a, b) => (a.age ?? 0) - (b.age ?? 0),
  evidence: (a, b) => b.evidence - a.evidence,
};

/** Rows that have nothing to be ordered by come last either way. */
const lacks = (row: CountryRow, key: SortKey): boolean =>
  (key === 'since' || key === 'change' || key === 'age') && row[key] === null;

/** Keys whose usual order begins with the most. */
const MOST_FIRST: readonly SortKey[] = ['position', 'evidence'];

/** Which way the values run down the list. */
export const runsDown = ({ key, reversed }: Sort): boolean => MOST_FIRST.includes(key) !== reversed;

export function sortRows(rows: readonly CountryRow[], { key, reversed }: Sort): CountryRow[] {
  const sign = reversed ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      Number(lacks(a, key)) - Number(lacks(b, key)) || sign * ORDER[key](a, b) || ORDER.name(a, b),
  );
}
