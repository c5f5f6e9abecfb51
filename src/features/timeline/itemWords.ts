import { formatDate } from '../../domain/dateText.ts';
import { BASIS_LABEL, STANCE_LABEL } from '../../domain/labels.ts';
import { shapeOf } from '../../domain/steps.ts';
import type { MarkShape } from '../../domain/steps.ts';
import type { TimelineItem, TimelineMark } from '../../domain/timeline.ts';
import { countryName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';

/** Where an item leads: the article, the passage, or the entry on its country's page. */
export function hrefOf(item: TimelineItem): string {
  if ('article' in item) return paths.article.getHref(item.article.slug);
  return observationHref(item.observation);
}

export const shapeOfItem = (item: TimelineItem): MarkShape | 'text' =>
  'article' in item ? 'text' : shapeOf(item.observation);

/** "Article", "Public record", "Proposed by a rule". */
export const basisWords = (item: TimelineItem): string => {
  if ('article' in item || item.observation.basis === 'reviewed') return 'Article';
  return BASIS_LABEL[item.observation.basis];
};

export function itemWords(item: TimelineItem): string {
  if ('article' in item) return item.article.title;
  const { country, stance, date } = item.observation;
  return `${countryName(country)}, ${STANCE_LABEL[stance]}, ${formatDate(date)}`;
}

/** What a bin holds: "23 observations, Restrict, March 2020 to 4 June 2020". */
export function binWords({ items, lane }: TimelineMark): string {
  const [from, to] = [items[0].date, items.at(-1)?.date ?? items[0].date];
  const what = lane === 'articles' ? 'articles' : `observations, ${STANCE_LABEL[lane]}`;
  const when = from === to ? formatDate(from) : `from ${formatDate(from)} to ${formatDate(to)}`;
  return `${items.length} ${what}, ${when}`;
}
