import type { ArticleSummary, Observation } from '../schema/atlas.ts';
import { compareArticles } from './articles.ts';
import { changeDays } from './changeDays.ts';
import { compareText } from './compareText.ts';
import { lastDay } from './dates.ts';
import type { Day } from './dates.ts';
import { formatDate } from './dateText.ts';
import { NO_FILTERS, tellings } from './filters.ts';
import type { Evidence } from './filters.ts';
import { effectiveDay } from './headline.ts';
import type { Headline } from './headline.ts';
import { isSameBarAge } from './intervals.ts';
import { positionText, proofText, STANCE_LABEL } from './labels.ts';
import { SPAN_END } from './period.ts';

/** What a feed tells of, whatever its format. All texts are plain. */
export interface FeedEntry {
  /** Below the site's base; never changes, and no other entry has it. */
  readonly id: string;
  /** Where it can be read. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly proofs: readonly FeedProof[];
  /** The last day that its date may mean: a feed has no other way to tell a month. */
  readonly day: Day;
}

/** Words that prove something, and where they stand. */
export interface FeedProof {
  readonly words: string;
  readonly verbatim: boolean;
  readonly source: string;
  readonly path: string;
}

/** What an entry is made with. */
export interface FeedTerms {
  countryName(code: string): string;
  articleTitle(slug: string): string;
  articlePath(slug: string): string;
  observationPath(observation: Observation): string;
  /** The page of a country as of a day. */
  positionPath(code: string, day: Day): string;
}

/** Newest first, then by id, so that the same data give the same feed. */
export const compareEntries = (a: FeedEntry, b: FeedEntry): number =>
  compareText(b.day, a.day) || compareText(a.id, b.id);

const titleOf = ({ title, titleIsOurs }: ArticleSummary): string =>
  titleIsOurs ? `[${title}]` : title;

function proofOf(observation: Observation, terms: FeedTerms): FeedProof {
  const isArticle = observation.layer === 'articles';
  const source = isArticle ? terms.articleTitle(observation.article) : observation.actor;
  return {
    words: proofText(observation).replace(/\s+/g, ' ').trim(),
    verbatim: isArticle,
    source: `${source}, ${formatDate(observation.date)}`,
    path: terms.observationPath(observation),
  };
}

/** An article that nothing dates is as old as the latest that is coded from it, at least. */
function dayOf(article: ArticleSummary, coded: readonly Observation[]): Day {
  if (article.date !== null) return lastDay(article.date.value);
  return coded.map(effectiveDay).toSorted().at(-1) ?? SPAN_END;
}

/** Every article, newest first, with the passages that people have checked. */
export function articleEntries(
  articles: readonly ArticleSummary[],
  evidence: readonly Evidence[],
  terms: FeedTerms,
): FeedEntry[] {
  return articles.toSorted(compareArticles).map((article) => {
    const coded = evidence
      .flatMap(tellings)
      .filter(
        (o) => o.layer === 'articles' && o.article === article.slug && o.basis === 'reviewed',
      );
    const path = terms.articlePath(article.slug);
    const published = [
      article.publisher ?? 'publisher not known',
      article.date === null ? 'undated' : formatDate(article.date.value),
    ];
    return {
      id: path,
      path,
      title: titleOf(article),
      summary: [article.gist, `Published: ${published.join(', ')}.`].filter(Boolean).join(' '),
      proofs: coded.map((o) => {
        const { words, verbatim, path } = proofOf(o, terms);
        const source = `${terms.countryName(o.country)}: ${STANCE_LABEL[o.stance]}, ${formatDate(o.date)}`;
        return { words, verbatim, source, path };
      }),
      day: dayOf(article, coded),
    };
  });
}

/** A position that changed on a day of the atlas. */
export interface ChangeEntry extends FeedEntry {
  readonly country: string;
}

const proofIn = (headline: Headline): Observation | null =>
  headline.status === 'none' ? null : headline.proof;

/**
 * Every change of a country's headline position, newest first. That words grow stale, or are said
 * again, is none: the position is the same.
 */
export function changeEntries(evidence: readonly Evidence[], terms: FeedTerms): ChangeEntry[] {
  return changeDays(evidence, NO_FILTERS)
    .flatMap(({ day, changes }) =>
      changes
        .filter(({ before, after }) => !isSameBarAge(before, after))
        .map(({ country, before, after }) => {
          const name = terms.countryName(country);
          const [from, to] = [positionText(before), positionText(after)];
          // What ended is proved by what had stood till then.
          const proof = proofIn(after) ?? proofIn(before);
          const dated = proof !== null && effectiveDay(proof) === day ? proof.date : day;
          return {
            id: terms.positionPath(country, day),
            path: proof === null ? terms.positionPath(country, day) : terms.observationPath(proof),
            title: `${name}: ${to}`,
            summary: `${formatDate(dated)}: the position of ${name} on Huawei in its networks is now “${to}”. Before: “${from}”.`,
            proofs: proof === null ? [] : [proofOf(proof, terms)],
            day,
            country,
          };
        }),
    )
    .toSorted(compareEntries);
}
