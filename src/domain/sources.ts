import type { ArticleSummary } from '../schema/atlas.ts';
import type { Publisher } from '../schema/publisher.ts';
import { OWNERSHIPS } from '../schema/vocabulary.ts';
import type { Ownership } from '../schema/vocabulary.ts';
import { compareText } from './compareText.ts';
import type { Day } from './dates.ts';
import type { Evidence } from './filters.ts';
import { headlineAsOf } from './headline.ts';
import type { Headline } from './headline.ts';
import { isSamePosition } from './intervals.ts';
import { groupByCountry } from './mapView.ts';

/** Who says so: the publisher of an article, or one that an entry of the record cites. */
export interface Source {
  readonly name: string;
  /** Who owns it; `null` where nobody has researched that. */
  readonly publisher: Publisher | null;
  /** Articles of its own, coded or not. */
  readonly articles: number;
  /** Observations coded from them. */
  readonly passages: number;
  /** Entries of the record that cite it. */
  readonly entries: number;
  /** Of those, the ones that cite nobody else. */
  readonly alone: number;
}

/** What a source may be left out by; `null`: its ownership is not on file. */
export type OwnershipClass = Ownership | null;
export const OWNERSHIP_CLASSES: readonly OwnershipClass[] = [...OWNERSHIPS, null];

/** Tells by its name whether a source is meant. */
export type IsMeant = (source: string) => boolean;

/** The evidence that names one of the sources meant, among others or alone. */
export const restingOn = (evidence: readonly Evidence[], isMeant: IsMeant): Evidence[] =>
  evidence.filter((e) => e.publishers.some(isMeant));

/** The evidence that is gone with them; what names no source at all stays. */
export const restingOnlyOn = (evidence: readonly Evidence[], isMeant: IsMeant): Evidence[] =>
  evidence.filter((e) => e.publishers.length > 0 && e.publishers.every(isMeant));

/** Every source that the articles and the evidence name, by name. */
export function sourcesOf(
  evidence: readonly Evidence[],
  articles: readonly ArticleSummary[],
  publishers: readonly Publisher[],
): Source[] {
  const onFile = new Map(publishers.map((p) => [p.name, p]));
  const sources = new Map<string, { -readonly [K in keyof Source]: Source[K] }>();
  const at = (name: string) => {
    const publisher = onFile.get(name) ?? null;
    const none = { articles: 0, passages: 0, entries: 0, alone: 0 };
    const source = sources.get(name) ?? { name, publisher, ...none };
    sources.set(name, source);
    return source;
  };
  for (const { publisher } of articles) if (publisher !== null) at(publisher).articles++;
  for (const { observation, publishers: names } of evidence) {
    for (const name of names) {
      const source = at(name);
      if (observation.layer === 'articles') source.passages++;
      else source.entries++;
      if (observation.layer === 'record' && names.length === 1) source.alone++;
    }
  }
  return [...sources.values()].toSorted((a, b) => compareText(a.name, b.name));
}

/** How many countries' positions on networks, as of a day, each source proves, alone or with others. */
export function provenBy(evidence: readonly Evidence[], asOf: Day): ReadonlyMap<string, number> {
  const names = new Map(evidence.map((e) => [e.observation.id, e.publishers]));
  const counts = new Map<string, number>();
  for (const observations of groupByCountry(evidence).values()) {
    const headline = headlineAsOf(observations, asOf);
    if (!('stance' in headline)) continue;
    for (const name of names.get(headline.proof.id) ?? []) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** One country's position with all evidence, and with what is left of it. */
export interface Difference {
  readonly country: string;
  readonly before: Headline;
  readonly after: Headline;
}

/**
 * The positions, as of a day, that would be others by the same rule if the sources meant were left
 * out, by country code. An entry that cites several is left out only with all of them.
 */
export function positionsWithout(
  evidence: readonly Evidence[],
  isMeant: IsMeant,
  asOf: Day,
): Difference[] {
  const gone = new Set(restingOnlyOn(evidence, isMeant));
  const left = groupByCountry(evidence.filter((e) => !gone.has(e)));
  return [...groupByCountry(evidence)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([country, observations]) => ({
      country,
      before: headlineAsOf(observations, asOf),
      after: headlineAsOf(left.get(country) ?? [], asOf),
    }))
    .filter(({ before, after }) => !isSamePosition(before, after));
}
