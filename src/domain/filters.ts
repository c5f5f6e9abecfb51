import type { ArticleObservation, Atlas, Observation } from '../schema/atlas.ts';
import type { Scope, Stance } from '../schema/vocabulary.ts';
import { countOnce, textOf } from './copies.ts';
import { compareText } from './compareText.ts';
import { firstDay, lastDay, overlaps } from './dates.ts';
import type { DateRange } from './dates.ts';

export const LAYERS = ['both', 'articles', 'record'] as const;
export type Layer = (typeof LAYERS)[number];

/** What a reader has narrowed the evidence to; an empty list or `null` narrows nothing. */
export interface Filters {
  readonly country: readonly string[];
  readonly period: DateRange | null;
  readonly stance: readonly Stance[];
  readonly scope: readonly Scope[];
  readonly publisher: readonly string[];
  readonly language: readonly string[];
  readonly layer: Layer;
  /** Whether what rules propose, and nobody has checked, counts as evidence. */
  readonly proposed: boolean;
}
export type FilterKey = keyof Filters;

export const NO_FILTERS: Filters = {
  country: [],
  period: null,
  stance: [],
  scope: [],
  publisher: [],
  language: [],
  layer: 'both',
  proposed: false,
};

/** One piece of evidence: an observation with what its source adds to it. */
export interface Evidence {
  readonly observation: Observation;
  /** What copies of its text say alike, which is no further piece; absent where there is none. */
  readonly copies?: readonly ArticleObservation[];
  /** Those of the article and its copies, or those that a record entry cites. */
  readonly publishers: readonly string[];
  /** The article's language; `null` for the record, whose sentences are ours. */
  readonly language: string | null;
}

/** The observation, and those of copies that say the same. */
export const tellings = ({ observation, copies = [] }: Evidence): Observation[] => [
  observation,
  ...copies,
];

/**
 * Joins observations with their articles, those of copies into one; throws where one names an article
 * that is not there.
 */
export function evidenceOf(atlas: Pick<Atlas, 'observations' | 'articles'>): Evidence[] {
  const articles = new Map(atlas.articles.map((a) => [a.slug, a]));
  const articleOf = (slug: string) => {
    const article = articles.get(slug);
    if (article === undefined) throw new Error(`no article "${slug}"`);
    return article;
  };
  const told = countOnce(atlas.observations, (slug) => textOf(articleOf(slug)));
  return told.map(({ observation, copies }) => {
    if (observation.layer === 'record') {
      return { observation, publishers: observation.publishers, language: null };
    }
    // Who printed what nobody has checked is a proposal too.
    const sure = [observation, ...copies.filter((c) => c.basis === observation.basis)];
    const publishers = new Set(sure.flatMap((o) => articleOf(o.article).publisher ?? []));
    const { language } = articleOf(observation.article);
    return {
      observation,
      publishers: [...publishers],
      language,
      ...(copies.length > 0 && { copies }),
    };
  });
}

const includes = <T>(chosen: readonly T[], value: T): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** The values by which each facet counts one piece of evidence. */
const FACETS = {
  country: (e: Evidence): readonly string[] => [e.observation.country],
  stance: (e: Evidence): readonly Stance[] => [e.observation.stance],
  scope: (e: Evidence): readonly Scope[] => [e.observation.scope],
  publisher: (e: Evidence): readonly string[] => e.publishers,
  language: (e: Evidence): readonly string[] => (e.language === null ? [] : [e.language]),
  layer: (e: Evidence): readonly Layer[] => [e.observation.layer],
};
export type FacetKey = keyof typeof FACETS;

const TESTS: Readonly<Record<FilterKey, (e: Evidence, f: Filters) => boolean>> = {
  country: (e, f) => includes(f.country, e.observation.country),
  period: (e, f) => f.period === null || overlaps(e.observation.date, f.period),
  stance: (e, f) => includes(f.stance, e.observation.stance),
  scope: (e, f) => includes(f.scope, e.observation.scope),
  publisher: (e, f) =>
    f.publisher.length === 0 || e.publishers.some((p) => f.publisher.includes(p)),
  language: (e, f) =>
    f.language.length === 0 || (e.language !== null && f.language.includes(e.language)),
  layer: (e, f) => f.layer === 'both' || e.observation.layer === f.layer,
  proposed: (e, f) => f.proposed || e.observation.basis !== 'proposed',
};

const KEYS: readonly FilterKey[] = [
  'country',
  'period',
  'stance',
  'scope',
  'publisher',
  'language',
  'layer',
  'proposed',
];

/** The evidence that passes every filter but the excepted ones: the one place that filters. */
export function selectEvidence(
  evidence: readonly Evidence[],
  filters: Filters,
  except: readonly FilterKey[] = [],
): Evidence[] {
  const keys = KEYS.filter((key) => !except.includes(key));
  return evidence.filter((e) => keys.every((key) => TESTS[key](e, filters)));
}

/**
 * How much evidence each value of a facet would show, under all filters but the facet's own, so that
 * a count is what the list will hold after a click.
 */
export function countFacet(
  evidence: readonly Evidence[],
  filters: Filters,
  facet: FacetKey,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const e of selectEvidence(evidence, filters, [facet])) {
    for (const value of FACETS[facet](e)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Newest first by the last day a date may mean; on one day the more exact first, then by id. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  const [x, y] = [a.observation, b.observation];
  const [dx, dy] = [lastDay(x.date), lastDay(y.date)];
  if (dx !== dy) return dx < dy ? 1 : -1;
  const [fx, fy] = [firstDay(x.date), firstDay(y.date)];
  if (fx !== fy) return fx < fy ? 1 : -1;
  return compareText(x.id, y.id);
}

/** The evidence on which positions rest under these filters: the layer, and proposals or not. */
export const baseOf = ({ layer, proposed }: Filters): Filters => ({
  ...NO_FILTERS,
  layer,
  proposed,
});

export const isFiltered = (filters: Filters): boolean =>
  filters.layer !== 'both' ||
  filters.period !== null ||
  [filters.country, filters.stance, filters.scope, filters.publisher, filters.language].some(
    (list) => list.length > 0,
  );
