import { firstDay, lastDay } from '../domain/dates.ts';
import { compareText } from '../domain/compareText.ts';
import type { AssembledArticle } from './assemble.ts';
import { slugOf } from './assemble.ts';
import type { DuplicatePair } from './checks/duplicates.ts';

/** The day by which a text was there; of one without a date nothing is known, so it comes last. */
function compareAge(a: AssembledArticle, b: AssembledArticle): number {
  const [x, y] = [a, b].map(({ review, analysis }) => review?.date ?? analysis.described.date);
  if (!x || !y) return Number(!x) - Number(!y) || compareText(slugOf(a), slugOf(b));
  return (
    compareText(lastDay(x.value), lastDay(y.value)) ||
    compareText(firstDay(x.value), firstDay(y.value)) ||
    compareText(slugOf(a), slugOf(b))
  );
}

/**
 * Copies by slug, each with the slug of the text that they count under: the earliest of all that are
 * nearly the same as one another, directly or by way of others; by slug on one day.
 */
export function groupCopies(
  articles: readonly AssembledArticle[],
  pairs: readonly DuplicatePair[],
): ReadonlyMap<string, string> {
  const groups = new Map(articles.map((a) => [a.analysis.file, new Set([a])]));
  for (const { first, second } of pairs) {
    const [into, from] = [groups.get(first), groups.get(second)];
    if (into === undefined || from === undefined || into === from) continue;
    for (const article of from) {
      into.add(article);
      groups.set(article.analysis.file, into);
    }
  }
  return new Map(
    [...new Set(groups.values())].flatMap((group) => {
      const [first, ...copies] = [...group].toSorted(compareAge);
      if (first === undefined) return [];
      return copies.map((copy) => [slugOf(copy), slugOf(first)] as const);
    }),
  );
}
