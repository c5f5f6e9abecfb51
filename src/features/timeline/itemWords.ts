import { formatDate } from '../../domain/dateText.ts';
import { BASIS_LABEL, STANCE_LABEL } from '../../domain/labels.ts';
import type { TimelineItem, TimelineMark } from '../../domain/timeline.ts';
import type { MarkShape } from '../../components/markPath.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

/** Where an item leads: the article, the passage, or the entry on its country's page. */
export function hrefOf(item: TimelineItem): string {
  if ('article' in item) return paths.article.getHref(item.article.slug);
  const { observation: o } = item;
  return o.layer === 'articles'
    ? paths.evidence.getHref(o.article, o.evidence)
    : paths.country.getHref(o.country, o.id);
}

export function shapeOf(item: TimelineItem): MarkShape | 'text' {
  if ('article' in item) return 'text';
  if (item.observation.basis === 'proposed') return 'proposal';
  return item.observation.layer === 'articles' ? 'article' : 'record';
}

/** "Article", "Public record", "Proposed by a rule". */
export const basisWords = (item: TimelineItem): string => {
  const shape = shapeOf(item);
  if (shape === 'record') return BASIS_LABEL.record;
  return shape === 'proposal' ? BASIS_LABEL.proposed : 'Article';
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
