import { Feed } from 'feed';
import { articleEntries, changeEntries, compareEntries } from '../../domain/feedEntries.ts';
import type { FeedEntry, FeedTerms } from '../../domain/feedEntries.ts';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { SPAN_END } from '../../domain/period.ts';
import { DATASET_NAME, LICENCE } from '../../domain/tables/terms.ts';
import { articleBySlug, articles, countries, countryName, evidence } from '../../state/dataset.ts';
import { FEEDS, paths } from '../../state/paths.ts';
import { observationHref } from '../../state/observationHref.ts';
import { addressBelow } from '../../state/site.ts';
import { escapeMarkup } from './markup.ts';

/** So many of the newest are told: who follows has the older ones, and the site has all. */
const LONGEST = 100;

const TERMS: FeedTerms = {
  countryName,
  articleTitle: (slug) => articleBySlug.get(slug)?.title ?? slug,
  articlePath: (slug) => paths.article.getHref(slug),
  observationPath: (observation) => observationHref(observation),
  positionPath: (code, day) => `${paths.country.getHref(code)}?at=${day}`,
};

/** Characters that XML 1.0 does not allow; a text from outside may hold them. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const clean = (text: string): string => text.replace(NOT_XML, '');

/** An entry as markup of ours around texts that are none. */
function contentOf({ summary, proofs }: FeedEntry, site: string): string {
  const blocks = proofs.map(({ words, verbatim, source, path }) => {
    const said = verbatim
      ? `<blockquote><p>${escapeMarkup(words)}</p></blockquote>`
      : `<p>${escapeMarkup(words)}</p>`;
    return `${said}<p><a href="${escapeMarkup(addressBelow(site, path))}">${escapeMarkup(source)}</a></p>`;
  });
  return [`<p>${escapeMarkup(summary)}</p>`, ...blocks].join('');
}

interface FeedPlan {
  readonly title: string;
  readonly description: string;
  /** The page that it follows. */
  readonly page: string;
  /** The path of its files without their ending. */
  readonly file: string;
  readonly entries: readonly FeedEntry[];
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Atom has titles and summaries as HTML, JSON Feed has them as plain text. */
function feedOf(plan: FeedPlan, site: string, asText: (text: string) => string): Feed {
  const { title, description, page, file } = plan;
  const entries = plan.entries.slice(0, LONGEST);
  const feed = new Feed({
    id: `${site}${file}.atom`,
    title,
    description,
    link: addressBelow(site, page),
    feedLinks: { atom: `${site}${file}.atom`, json: `${site}${file}.json` },
    // Of the data, not of the clock: the same data give the same bytes.
    updated: dateOf(entries[0]?.day ?? SPAN_END),
    author: { name: DATASET_NAME, link: site },
    copyright: LICENCE,
    generator: false,
  });
  for (const entry of entries) {
    feed.addItem({
      id: addressBelow(site, entry.id),
      link: addressBelow(site, entry.path),
      title: asText(clean(entry.title)),
      description: asText(clean(entry.summary)),
      content: clean(contentOf(entry, site)),
      date: dateOf(entry.day),
      published: dateOf(entry.day),
    });
  }
  return feed;
}

function feedPlans(): FeedPlan[] {
  const ofArticles = articleEntries(articles, evidence, TERMS);
  const ofChanges = changeEntries(evidence, TERMS);
  const ofCountry = (code: string): FeedEntry[] => {
    const paths = new Set(
      articles.filter((a) => a.countries.includes(code)).map((a) => TERMS.articlePath(a.slug)),
    );
    return [
      ...ofArticles.filter(({ id }) => paths.has(id)),
      ...ofChanges.filter(({ country }) => country === code),
    ].toSorted(compareEntries);
  };
  return [
    {
      title: `${DATASET_NAME}: articles`,
      description:
        'Texts on where governments stand on Huawei in their networks, as they are added.',
      page: paths.articles.getHref(),
      file: FEEDS.articles,
      entries: ofArticles,
    },
    {
      title: `${DATASET_NAME}: changes of position`,
      description:
        'Every change of a country’s position on Huawei in its networks, with its proof.',
      page: paths.changes.getHref(),
      file: FEEDS.changes,
      entries: ofChanges,
    },
    ...countries
      .filter(({ code }) => !HOME_CODES.includes(code))
      .map(({ code, name }) => ({
        title: `${DATASET_NAME}: ${name}`,
        description: `Changes of the position of ${name} on Huawei in its networks, and articles on it.`,
        page: paths.country.getHref(code),
        file: FEEDS.country(code),
        entries: ofCountry(code),
      })),
  ];
}

/** Feeds of articles and of changes, for all and for each country, as Atom and JSON Feed. */
export function feedFiles(origin: string, base: string): { path: string; content: string }[] {
  const site = new URL(base.replace(/\/?$/, '/'), origin).href;
  return feedPlans().flatMap((plan) => [
    { path: `${plan.file}.atom`, content: `${feedOf(plan, site, escapeMarkup).atom1()}\n` },
    { path: `${plan.file}.json`, content: `${feedOf(plan, site, (text) => text).json1()}\n` },
  ]);
}
