import atlas from 'virtual:atlas/atlas';
import bodyLoaders from 'virtual:atlas/articles';
import { evidenceOf } from '../domain/filters.ts';
import { groupByCountry } from '../domain/mapView.ts';
import type { Publisher } from '../schema/publisher.ts';
import type { ArticleBody, ArticleSummary, Country, Shapes, Sources } from '../schema/atlas.ts';

/** The immutable dataset: bundled index, and loaders for what is fetched when opened. */
export const evidence = evidenceOf(atlas);
export const evidenceById = new Map(evidence.map((e) => [e.observation.id, e]));
export const observationsByCountry = groupByCountry(evidence);

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

export const loadShapes = async (): Promise<Shapes> =>
  (await import('virtual:atlas/shapes')).default;

export const loadSources = async (): Promise<Sources> =>
  (await import('virtual:atlas/sources')).default;
