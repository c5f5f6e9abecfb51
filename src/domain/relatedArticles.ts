import type { ArticleSummary } from '../schema/atlas.ts';
import { compareText } from './compareText.ts';
import { firstDay, monthsBetween } from './dates.ts';
import { textOf } from './copies.ts';
import { tellings } from './filters.ts';
import type { Evidence } from './filters.ts';

/** An article on the same countries as another one. */
export interface RelatedArticle {
  readonly article: ArticleSummary;
  /** What is coded from both, sorted. */
  readonly countries: readonly [string, ...string[]];
  /** Whole months from the other one to it, negative for earlier; `null` where a date is not known. */
  readonly months: number | null;
}

const MOST = 3;
const DAY_MS = 86_400_000;

const dayOf = ({ date }: ArticleSummary): string | null => date && firstDay(date.value);
const distance = (a: string | null, b: string | null): number =>
  a === null || b === null ? Infinity : Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

function monthsFrom(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return from <= to ? monthsBetween(from, to) : -monthsBetween(to, from);
}

/** Articles, copies of it left out, from which a position of the same country is coded, nearest in time first; undated ones last. */
export function relatedArticles(
  articles: readonly ArticleSummary[],
  evidence: readonly Evidence[],
  slug: string,
): RelatedArticle[] {
  const coded = new Map<string, Set<string>>();
  for (const o of evidence.flatMap(tellings)) {
    if (o.layer !== 'articles' || o.basis === 'proposed') continue;
    coded.set(o.article, (coded.get(o.article) ?? new Set()).add(o.country));
  }
  const own = articles.find((a) => a.slug === slug);
  const ownCountries = coded.get(slug);
  if (own === undefined || ownCountries === undefined) return [];
  const day = dayOf(own);
  return articles
    .flatMap((article): RelatedArticle[] => {
      const shared = [...(coded.get(article.slug) ?? [])].filter((c) => ownCountries.has(c)).sort();
      const [first, ...others] = shared;
      if (first === undefined || textOf(article) === textOf(own)) return [];
      return [{ article, countries: [first, ...others], months: monthsFrom(day, dayOf(article)) }];
    })
    .toSorted((a, b) => {
      const [x, y] = [distance(day, dayOf(a.article)), distance(day, dayOf(b.article))];
      return x === y ? compareText(a.article.slug, b.article.slug) : x - y;
    })
    .slice(0, MOST);
}
