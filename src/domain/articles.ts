import type { ArticleObservation, ArticleSummary } from '../schema/atlas.ts';
import { firstDay, lastDay, overlaps } from './dates.ts';
import { compareText } from './compareText.ts';
import { textOf } from './copies.ts';
import { NO_FILTERS, selectEvidence, tellings } from './filters.ts';
import type { Evidence, Filters } from './filters.ts';

/** An article as the list shows it. */
export interface ListedArticle {
  readonly article: ArticleSummary;
  /** Those of its observations that the filters select, in the order of the text. */
  readonly observations: readonly ArticleObservation[];
  /** How many observations it has in all, selected or not. */
  readonly total: number;
  /** Other articles of the list with nearly the same text, in its order. */
  readonly copies: readonly ListedArticle[];
}

/** Observations by article, in the order in which their first quotes stand in the text. */
function groupByArticle(
  evidence: readonly Evidence[],
  { proposed }: Filters,
): Map<string, ArticleObservation[]> {
  const groups = new Map<string, ArticleObservation[]>();
  for (const observation of evidence.flatMap(tellings)) {
    if (observation.layer !== 'articles') continue;
    if (observation.basis === 'proposed' && !proposed) continue;
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
  const { country, stance, scope, period, layer } = filters;
  if (layer === 'record' || country.length + stance.length + scope.length > 0) return false;
  if (period !== null && (article.date === null || !overlaps(article.date.value, period))) {
    return false;
  }
  return isFrom(article, filters);
}

/** Whether the article's own publisher and language pass: a copy's may differ. */
const isFrom = ({ publisher, language }: ArticleSummary, filters: Filters): boolean =>
  (filters.publisher.length === 0 || filters.publisher.some((name) => name === publisher)) &&
  (filters.language.length === 0 || filters.language.includes(language));

/** Copies under the first of their text that is listed, which stays where it is. */
function foldCopies(items: readonly ListedArticle[]): ListedArticle[] {
  const groups = new Map<string, ListedArticle[]>();
  for (const item of items) {
    const text = textOf(item.article);
    groups.set(text, [...(groups.get(text) ?? []), item]);
  }
  return [...groups].flatMap(([text, group]) => {
    const lead = group.find(({ article }) => article.slug === text) ?? group.at(-1);
    if (lead === undefined) return [];
    return { ...lead, copies: group.filter((item) => item !== lead) };
  });
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

/**
 * The articles that have selected evidence, or that match by themselves where they have none; copies
 * of one text are folded into one item.
 */
export function selectArticles(
  articles: readonly ArticleSummary[],
  evidence: readonly Evidence[],
  filters: Filters,
): ListedArticle[] {
  const { proposed } = filters;
  const all = groupByArticle(selectEvidence(evidence, { ...NO_FILTERS, proposed }), filters);
  const selected = groupByArticle(selectEvidence(evidence, filters), filters);
  const items = articles
    .filter(
      (a) =>
        (selected.has(a.slug) && isFrom(a, filters)) ||
        (!all.has(a.slug) && matchesUncoded(a, filters)),
    )
    .toSorted(compareArticles)
    .map((article): ListedArticle => ({
      article,
      observations: selected.get(article.slug) ?? [],
      total: all.get(article.slug)?.length ?? 0,
      copies: [],
    }));
  return foldCopies(items).toSorted((a, b) => compareArticles(a.article, b.article));
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
