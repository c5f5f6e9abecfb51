import { distance } from 'fastest-levenshtein';
import type { ArticleObservation } from '../../schema/atlas.ts';
import type { PublishedArticle, PublishedObservation } from '../../schema/published.ts';
import type { RecordEntry } from '../../schema/record.ts';
import { slugOf, titleOf } from '../assemble.ts';
import type { AssembledArticle } from '../assemble.ts';
import { words } from '../checks/duplicates.ts';
import { fingerprint, hashOf } from './fingerprint.ts';

/** What every address of a build means. Proposals are not among them: they come and go with the rules. */
export interface Meanings {
  readonly articles: ReadonlyMap<string, ArticleMeaning>;
  readonly observations: ReadonlyMap<string, ObservationMeaning>;
}

interface ArticleMeaning extends Omit<PublishedArticle, 'retired'> {
  /** False where the title is what a rule took for it. */
  readonly reviewed: boolean;
}

type ObservationMeaning = Omit<PublishedObservation, 'retired'>;

type Coded = ArticleObservation | RecordEntry;

const coded = ({ country, stance, scope, binding, power, date }: Coded): ObservationMeaning => ({
  country,
  stance,
  scope,
  binding,
  power,
  date,
});

export function meaningsOf(
  articles: readonly AssembledArticle[],
  record: readonly RecordEntry[],
): Meanings {
  const reviewed = articles.flatMap((a) => a.observations).filter((o) => o.basis === 'reviewed');
  return {
    articles: new Map(
      articles.map((article) => [
        slugOf(article),
        {
          title: titleOf(article),
          text: fingerprint(article.analysis.cleaned.text),
          source: hashOf(article.analysis.raw),
          reviewed: article.review !== null,
        },
      ]),
    ),
    observations: new Map([
      ...reviewed.map(
        (o) =>
          [o.id, { ...coded(o), quotes: fingerprint(...o.quotes.map((q) => q.exact)) }] as const,
      ),
      ...record.map((entry) => [entry.id, coded(entry)] as const),
    ]),
  };
}

/** The same text: the same bytes however they are cleaned, or the same words however they came. */
export const isSameText = (
  a: Pick<PublishedArticle, 'text' | 'source'>,
  b: Pick<PublishedArticle, 'text' | 'source'>,
): boolean => a.source === b.source || a.text === b.text;

/** A slip of the pen changes this many letters of a word, and not more than a third of it. */
const SLIP = 2;

/** The same words, but for slips of the pen. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const letters = distance(word, other[index] ?? '');
      return letters <= Math.min(SLIP, word.length / 3);
    })
  );
}

/** What an article's address has come to mean otherwise, as `field: before → now`. */
export const articleChanges = (was: PublishedArticle, now: ArticleMeaning): string[] => [
  ...(isSameText(was, now) ? [] : [`text: ${was.text} → ${now.text}`]),
  ...(!now.reviewed || isSameTitle(was.title, now.title)
    ? []
    : [`title: ${was.title} → ${now.title}`]),
];

const FIELDS = [
  'country',
  'stance',
  'scope',
  'binding',
  'power',
  'date',
  'quotes',
] as const satisfies readonly (keyof ObservationMeaning)[];

/** What an observation's address has come to mean otherwise, as `field: before → now`. */
export const observationChanges = (was: ObservationMeaning, now: ObservationMeaning): string[] =>
  FIELDS.filter((field) => was[field] !== now[field]).map(
    (field) => `${field}: ${was[field] ?? 'none'} → ${now[field] ?? 'none'}`,
  );
