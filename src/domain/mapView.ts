import type { Country, Observation } from '../schema/atlas.ts';
import { HOME_STATE } from './boundaries.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { courseOf } from './course.ts';
import type { Day } from './dates.ts';
import { baseOf, selectEvidence } from './filters.ts';
import type { Evidence, Filters } from './filters.ts';
import { effectiveDay } from './headline.ts';
import type { Headline } from './headline.ts';

/** One country on the map. */
export interface Standing {
  readonly country: string;
  readonly headline: Headline;
  /** False where the filters leave the country out, and without data. */
  readonly lit: boolean;
}

export function groupByCountry(
  evidence: readonly Pick<Evidence, 'observation'>[],
): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const { observation } of evidence) {
    const group = groups.get(observation.country);
    if (group) group.push(observation);
    else groups.set(observation.country, [observation]);
  }
  return groups;
}

const grouped = new WeakMap<readonly Evidence[], Map<string, Map<string, Observation[]>>>();

/** Observations by country on which positions rest under these filters; grouped once for each base. */
export function observationsBy(
  evidence: readonly Evidence[],
  filters: Filters,
): ReadonlyMap<string, readonly Observation[]> {
  const base = `${filters.layer} ${filters.proposed}`;
  const byBase = grouped.get(evidence) ?? new Map<string, Map<string, Observation[]>>();
  const groups = byBase.get(base) ?? groupByCountry(selectEvidence(evidence, baseOf(filters)));
  grouped.set(evidence, byBase.set(base, groups));
  return groups;
}

/**
 * Every country with evidence as of a day. The headline follows the codebook's rule over the whole
 * chosen layer, so that no filter can bend a position; the filters choose which countries are lit:
 * those that have matching evidence by then and, for a stance, whose headline has it. A period chooses
 * what lists show and the date of the map, never which countries are lit.
 */
export function standingsAsOf(
  evidence: readonly Evidence[],
  filters: Filters,
  asOf: Day,
): Standing[] {
  return standingsBy(evidence, filters)(asOf);
}

/** The same for any day; what does not depend on the day is computed once. */
export function standingsBy(
  evidence: readonly Evidence[],
  filters: Filters,
): (asOf: Day) => Standing[] {
  const layer = [...observationsBy(evidence, filters)].map(
    ([country, observations]) => [country, courseOf(observations)] as const,
  );
  const since = matchedSince(evidence, filters);
  return (asOf) =>
    layer.map(([country, course]) => {
      const headline = course.on(asOf);
      return { country, headline, lit: isLit(headline, since.get(country), asOf, filters.stance) };
    });
}

/** The day from which on a country has evidence that all filters but stance and period select. */
export function matchedSince(
  evidence: readonly Evidence[],
  filters: Filters,
): ReadonlyMap<string, Day> {
  const since = new Map<string, Day>();
  for (const { observation } of selectEvidence(evidence, filters, ['stance', 'period'])) {
    const day = effectiveDay(observation);
    const known = since.get(observation.country);
    if (known === undefined || day < known) since.set(observation.country, day);
  }
  return since;
}

/** True where a country of this headline, with matching evidence since a day, is lit on another. */
export const isLit = (
  headline: Headline,
  since: Day | undefined,
  asOf: Day,
  stances: readonly Stance[],
): boolean =>
  headline.status !== 'none' &&
  since !== undefined &&
  since <= asOf &&
  (stances.length === 0 || ('stance' in headline && stances.includes(headline.stance)));

/** Countries per stance, told apart by how firmly each stands. */
export interface StanceCount {
  readonly inForce: number;
  /** Of those in force, the ones that are only a power to exclude. */
  readonly powerOnly: number;
  readonly declared: number;
  /** Of the declared ones, those older than 24 months. */
  readonly stale: number;
}
export interface Counts extends StanceCount {
  readonly byStance: Readonly<Record<Stance, StanceCount>>;
  readonly other: number;
}

/** Counts positions of countries; those without data are counted apart. */
export function countStandings(standings: readonly Standing[]): Counts {
  const tally = (test: (h: Headline) => boolean): number =>
    standings.filter((s) => test(s.headline)).length;
  const stanceCount = (stance: Stance | null): StanceCount => {
    const of = (h: Headline) => 'stance' in h && (stance === null || h.stance === stance);
    return {
      inForce: tally((h) => h.status === 'in-force' && of(h)),
      powerOnly: tally((h) => h.status === 'in-force' && of(h) && h.powerOnly),
      declared: tally((h) => h.status === 'declared' && of(h)),
      stale: tally((h) => h.status === 'declared' && of(h) && h.stale),
    };
  };
  const byStance = {
    partner: stanceCount('partner'),
    open: stanceCount('open'),
    review: stanceCount('review'),
    restrict: stanceCount('restrict'),
    ban: stanceCount('ban'),
  };
  return { byStance, ...stanceCount(null), other: tally((h) => h.status === 'other') };
}

/**
 * States in question, all or those that a reader has chosen, of which nothing is known; the home
 * state, which is never coded, is not among them. `known`: the codes of the others.
 */
export function countUnknown(
  countries: readonly Country[],
  chosen: readonly string[],
  known: readonly string[],
): number {
  const isInQuestion = ({ code, independent }: Country) =>
    independent && code !== HOME_STATE && (chosen.length === 0 || chosen.includes(code));
  return countries.filter((c) => isInQuestion(c) && !known.includes(c.code)).length;
}

/** One row of the chart of countries by stance over time; what is in force and declared stays apart. */
export interface StanceRow {
  readonly month: string;
  readonly byStance: Counts['byStance'];
}

/** Counts the countries that the filters leave. */
export const stanceRow = (month: string, standings: readonly Standing[]): StanceRow => ({
  month,
  byStance: countStandings(standings.filter((s) => s.lit)).byStance,
});
