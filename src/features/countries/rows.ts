import { lastDay, monthsBetween } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import type { Headline } from '../../domain/headline.ts';
import { effectiveDay, stanceRank } from '../../domain/headline.ts';
import { positionSince } from '../../domain/intervals.ts';
import type { Standing } from '../../domain/mapView.ts';
import type { Observation } from '../../schema/atlas.ts';

/** One row of the table: the map's country in words. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly headline: Headline;
  readonly since: Day | null;
  /** Months since the proof; `null` without one. */
  readonly age: number | null;
  /** Observations dated by then, also those that had ended. */
  readonly evidence: number;
}

export const SORT_KEYS = ['name', 'region', 'position', 'since', 'age', 'evidence'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

interface Names {
  name(code: string): string;
  region(code: string): string;
}

/** Rows for the countries that the filters leave lit. */
export function countryRows(
  standings: readonly Standing[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: Day,
  names: Names,
): CountryRow[] {
  return standings
    .filter((s) => s.lit)
    .map(({ country, headline }) => {
      const own = observations.get(country) ?? [];
      return {
        code: country,
        name: names.name(country),
        region: names.region(country),
        headline,
        since: positionSince(own, asOf),
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
  age: (a, b) => (a.age ?? Number.MAX_SAFE_INTEGER) - (b.age ?? Number.MAX_SAFE_INTEGER),
  evidence: (a, b) => b.evidence - a.evidence,
};

export function sortRows(rows: readonly CountryRow[], { key, descending }: Sort): CountryRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * ORDER[key](a, b) || ORDER.name(a, b));
}
