import atlas from 'virtual:atlas/atlas';
import bodyLoaders from 'virtual:atlas/articles';
import { evidenceOf } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import type { Places } from '../domain/countryRows.ts';
import { observationsBy } from '../domain/mapView.ts';
import { ownershipText } from '../domain/labels.ts';
import type { Publisher } from '../schema/publisher.ts';
import type {
  ArticleBody,
  ArticleObservation,
  ArticleSummary,
  Country,
  Shapes,
  Sources,
  Observation,
} from '../schema/atlas.ts';
import { sharedLoad } from './sharedLoad.ts';

/** The immutable dataset: bundled index, and loaders for what is fetched when opened. */
export const observations: readonly Observation[] = atlas.observations;

/** What is counted and listed: the same, but for copies of one text, which are one piece together. */
export const evidence = evidenceOf(atlas);

/** Observations by country on which positions rest under these filters. */
export const observationsOf = (filters: Filters): ReadonlyMap<string, readonly Observation[]> =>
  observationsBy(evidence, filters);

export const articles: readonly ArticleSummary[] = atlas.articles;
export const articleBySlug = new Map(articles.map((a) => [a.slug, a]));

/** An article's passage by the id that its address carries. */
export const passageOf = (slug: string, id: string | null): ArticleObservation | null =>
  observations
    .flatMap((o) => (o.layer === 'articles' ? [o] : []))
    .find((o) => o.article === slug && o.evidence === id) ?? null;

export const countries: readonly Country[] = atlas.countries;
export const countryByCode = new Map(countries.map((c) => [c.code, c]));

export const publishers: readonly Publisher[] = atlas.publishers;
export const publisherByName = new Map(publishers.map((p) => [p.name, p]));
export const ownershipRule = atlas.ownershipRule;

/** The name of a country; the code itself where the dataset lacks it. */
export const countryName = (code: string): string => countryByCode.get(code)?.name ?? code;

/** A publisher with who owns it, as far as that is known: "Sputnik, state-owned (Russia)". */
export function publisherText(name: string | null): string {
  const known = publisherByName.get(name ?? '');
  return [
    name ?? 'Publisher not known',
    ...(known ? [ownershipText(known.ownership, countryName(known.country))] : []),
  ].join(', ');
}

/** Names and places of countries, for tables. */
export const places: Places = {
  name: countryName,
  region: (code) => countryByCode.get(code)?.subregion ?? '',
};

export async function loadBody(slug: string): Promise<ArticleBody> {
  const load = bodyLoaders[slug];
  if (load === undefined) throw new Error(`no article "${slug}"`);
  return (await load()).default;
}

/**
 * Asked for when the first map of a visit is drawn. What the build draws into a page's file has fewer
 * points, so that the file stays small; the map puts them right once it stands.
 */
export const loadShapes: () => Promise<Shapes> = sharedLoad(async () =>
  import.meta.env.SSR
    ? (await import('virtual:atlas/sketch')).default
    : (await import('virtual:atlas/shapes')).default,
);

export const loadSources = async (): Promise<Sources> =>
  (await import('virtual:atlas/sources')).default;

/** Which corpus this is; fetched only where something is taken away. */
export const corpusVersion: () => Promise<string> = sharedLoad(
  async () => (await import('virtual:atlas/version')).default,
);
