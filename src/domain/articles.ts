import type { ArticleObservation, ArticleSummary } from '../schema/atlas.ts';
import { firstDay, lastDay, overlaps } from './dates.ts';
import { compareText } from './compareText.ts';
import { NO_FILTERS, selectEvidence } from './filters.ts';
import type { Evidence, Filters } from './filters.ts';

/** An article as the list shows it. */
export interface ListedArticle {
  readonly article: ArticleSummary;
  /** Those of its observations that the filters select, in the order of the text. */
  readonly observations: readonly ArticleObservation[];
  /** How many observations it has in all, selected or not. */
  readonly total: number;
}

/** Observations by article, in the order in which their first quotes stand in the text. */
function groupByArticle(evidence: readonly Evidence[]): Map<string, ArticleObservation[]> {
  const groups = new Map<string, ArticleObservation[]>();
  for (const { observation } of evidence) {
    if (observation.layer !== 'articles') continue;
    const group = groups.get(observation.article);
    if (group) group.push(observation);
    else groups.set(observation.article, [observation]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.quotes[0].start - b.quotes[0].start);
  return groups;
}

/**
 * Whether an article that nothing is coded from belongs to the view: by its own date, publisher and
 * language, as long as no filter asks for something that only an observation has.
 */
function matchesUncoded(article: ArticleSummary, filters: Filters): boolean {
  const { country, stance, scope, period, publisher, language, layer } = filters;
  if (layer === 'record' || country.length + stance.length + scope.length > 0) return false;
  if (period !== null && (article.date === null || !overlaps(article.date.value, period))) {
    return false;
  }
  if (publisher.length > 0 && !publisher.some((name) => name === article.publisher)) return false;
  return language.length === 0 || language.includes(article.language);
}

/** Newest first by the last day a date may mean, then the more exact; undated last; then by slug. */
export function compareArticles(a: ArticleSummary, b: ArticleSummary): number {
  if (a.date === null || b.date === null) {
    return Number(a.date === null) - Number(b.date === null) || compareText(a.slug, b.slug);
  }
  return (
    compareText(lastDay(b.date.value), lastDay(a.date.value)) ||
    compareText(firstDay(b.date.value), firstDay(a.date.value)) ||
    compareText(a.slug, b.slug)
  );
}

/** The articles that have selected evidence, or that match by themselves where they have none. */
export function selectArticles(
  articles: readonly ArticleSummary[],
  evidence: readonly Evidence[],
  filters: Filters,
): ListedArticle[] {
  const { proposed } = filters;
  const all = groupByArticle(selectEvidence(evidence, { ...NO_FILTERS, proposed }));
  const selected = groupByArticle(selectEvidence(evidence, filters));
  return articles
    .filter((a) => selected.has(a.slug) || (!all.has(a.slug) && matchesUncoded(a, filters)))
    .toSorted(compareArticles)
    .map((article) => ({
      article,
      observations: selected.get(article.slug) ?? [],
      total: all.get(article.slug)?.length ?? 0,
    }));
}

/** The articles next to one in time; `null` at either end, and for an article not in the list. */
export function neighboursOf(articles: readonly ArticleSummary[], slug: string) {
  const ordered = articles.toSorted(compareArticles);
  const index = ordered.findIndex((a) => a.slug === slug);
  return {
    earlier: index < 0 ? null : (ordered[index + 1] ?? null),
    later: index < 0 ? null : (ordered[index - 1] ?? null),
  };
}
