import atlas from 'virtual:atlas/atlas';
import bodyLoaders from 'virtual:atlas/articles';
import { baseOf, evidenceOf, selectEvidence } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import { groupByCountry } from '../domain/mapView.ts';
import type { Publisher } from '../schema/publisher.ts';
import type {
  ArticleBody,
  ArticleSummary,
  Country,
  Shapes,
  Sources,
  Observation,
} from '../schema/atlas.ts';

/** The immutable dataset: bundled index, and loaders for what is fetched when opened. */
export const evidence = evidenceOf(atlas);

const byBase = new Map<string, ReadonlyMap<string, readonly Observation[]>>();

/** Observations by country on which positions rest under these filters; computed once for each base. */
export function observationsOf(filters: Filters): ReadonlyMap<string, readonly Observation[]> {
  const key = `${filters.layer} ${filters.proposed}`;
  const known = byBase.get(key);
  if (known !== undefined) return known;
  const groups = groupByCountry(selectEvidence(evidence, baseOf(filters)));
  byBase.set(key, groups);
  return groups;
}

export const articles: readonly ArticleSummary[] = atlas.articles;
export const articleBySlug = new Map(articles.map((a) => [a.slug, a]));

export const countries: readonly Country[] = atlas.countries;
export const countryByCode = new Map(countries.map((c) => [c.code, c]));

export const publishers: readonly Publisher[] = atlas.publishers;
export const publisherByName = new Map(publishers.map((p) => [p.name, p]));
export const ownershipRule = atlas.ownershipRule;

/** The name of a country; the code itself where the dataset lacks it. */
export const countryName = (code: string): string => countryByCode.get(code)?.name ?? code;

export async function loadBody(slug: string): Promise<ArticleBody> {
  const load = bodyLoaders[slug];
  if (load === undefined) throw new Error(`no article "${slug}"`);
  return (await load()).default;
}

let shapes: Promise<Shapes> | undefined;

/** One promise for all maps of a visit; the shapes are asked for when the first of them is drawn. */
export const loadShapes = (): Promise<Shapes> =>
  (shapes ??= import('virtual:atlas/shapes').then((module) => module.default));

export const loadSources = async (): Promise<Sources> =>
  (await import('virtual:atlas/sources')).default;

let version: Promise<string> | undefined;

/** Which corpus this is, one promise for all who ask; fetched only where something is taken away. */
export const corpusVersion = (): Promise<string> =>
  (version ??= import('virtual:atlas/version').then((module) => module.default));
