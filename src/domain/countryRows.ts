import type { Observation } from '../schema/atlas.ts';
import { lastDay, monthsBetween } from './dates.ts';
import type { Day } from './dates.ts';
import type { Headline } from './headline.ts';
import { effectiveDay, stanceRank } from './headline.ts';
import { positionIntervals, positionSince } from './intervals.ts';
import type { Standing } from './mapView.ts';
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

export const SORT_KEYS = [
  'name',
  'region',
  'position',
  'since',
  'change',
  'age',
  'evidence',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  /** The other way round than is usual for the key. */
  readonly descending: boolean;
}

/** The hardest first. */
export const DEFAULT_SORT: Sort = { key: 'position', descending: false };

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
  since: (a, b) => (a.since ?? '9999').localeCompare(b.since ?? '9999'),
  change: (a, b) => (a.change ?? '9999').localeCompare(b.change ?? '9999'),
  age: (a, b) => (a.age ?? Number.MAX_SAFE_INTEGER) - (b.age ?? Number.MAX_SAFE_INTEGER),
  evidence: (a, b) => b.evidence - a.evidence,
};

export function sortRows(rows: readonly CountryRow[], { key, descending }: Sort): CountryRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * ORDER[key](a, b) || ORDER.name(a, b));
}
