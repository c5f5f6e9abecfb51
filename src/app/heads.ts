import { formatDate } from '../domain/dateText.ts';
import { NO_FILTERS } from '../domain/filters.ts';
import { headlineAsOf } from '../domain/headline.ts';
import { positionSince } from '../domain/intervals.ts';
import { ownershipText, positionLabel, STANCE_LABEL } from '../domain/labels.ts';
import { SPAN_END } from '../domain/period.ts';
import type { Source } from '../domain/sources.ts';
import type { ArticleObservation, ArticleSummary, Country } from '../schema/atlas.ts';
import { countryName, observationsOf } from '../state/dataset.ts';
import { paths } from '../state/paths.ts';
import { ofSite } from './homeHead.ts';
import { SITE_NAME } from './PageHead.tsx';
import type { Head } from './PageHead.tsx';

/** Search engines and chats show about so many characters of a description. */
const DESCRIPTION_LENGTH = 200;

/** Cut at a word, with an ellipsis. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** Preview pictures, by the page that they stand for; below the site's base. */
export const pictures = {
  home: ofSite.picture,
  year: (year: string) => `previews/years/${year}.png`,
  country: (code: string) => `previews/countries/${code}.png`,
  article: (slug: string) => `previews/articles/${slug}.png`,
  passage: (slug: string, id: string) => `previews/articles/${slug}/${id}.png`,
} as const;

/** Of the pages that are one of a kind. */
export const HEADS = {
  changes: {
    ...ofSite,
    path: paths.changes.getHref(),
    title: 'What changed on Huawei and 5G',
    description:
      'Pick two dates between 2018 and 2024 and see which governments became harder or softer on Huawei in their networks, each change with its proof.',
  },
  years: {
    ...ofSite,
    path: paths.years.getHref(),
    title: 'Year by year: Huawei and 5G',
    description:
      'Where governments stood on Huawei in their networks at the end of each year, 2018 to 2024: small maps on one printable sheet.',
  },
  countries: {
    ...ofSite,
    path: paths.countries.getHref(),
    title: 'Countries on Huawei and 5G',
    description:
      'Every country’s position on Huawei in its telecom networks as a table: position, since when, how old its evidence is, and how much of it there is.',
  },
  history: {
    ...ofSite,
    path: paths.history.getHref(),
    title: 'History of positions on Huawei and 5G',
    description:
      'All countries’ positions on Huawei as bars over time, 2018 to 2024; every bar leads to its proof.',
  },
  compare: {
    ...ofSite,
    path: paths.compare.getHref(),
    title: 'Compare countries on Huawei and 5G',
    description:
      'Two to six countries’ positions on Huawei in their networks over one time axis, with the evidence for each step.',
  },
  articles: {
    ...ofSite,
    path: paths.articles.getHref(),
    title: `Articles | ${SITE_NAME}`,
    description:
      'The texts that positions are coded from, with date, publisher, ownership and the passages that prove each position.',
  },
  sources: {
    ...ofSite,
    path: paths.sources.getHref(),
    title: `Sources | ${SITE_NAME}`,
    description:
      'Who says so: every source with who owns it, how much evidence rests on it, and which positions on Huawei would change without it or without state-owned media.',
  },
  about: {
    ...ofSite,
    path: paths.about.getHref(),
    title: `About | ${SITE_NAME}`,
    description:
      'How positions are coded and decided, which sources they rest on, how well the rules read, and what this atlas does not know.',
  },
} as const satisfies Record<string, Head>;

export function sourceHead({ name, publisher, passages, entries }: Source): Head {
  const owned =
    publisher === null
      ? 'its ownership is not researched'
      : ownershipText(publisher.ownership, countryName(publisher.country));
  return {
    ...ofSite,
    path: paths.source.getHref(name),
    title: `${name} as a source on Huawei and 5G`,
    description: shorten(
      `${name}: ${owned}. ${passages + entries} pieces of evidence on where governments stand on Huawei rest on it; which positions would change without it.`,
      DESCRIPTION_LENGTH,
    ),
  };
}

export function yearHead(year: string): Head {
  return {
    picture: pictures.year(year),
    pictureText: `Map of positions on Huawei in telecom networks at the end of ${year}`,
    path: paths.year.getHref(year),
    title: `${year}: governments on Huawei and 5G`,
    description: `Where governments stood on Huawei in their telecom networks at the end of ${year}, and every change of position during the year with its proof.`,
  };
}

export function countryHead({ code, name }: Country): Head {
  const observations = observationsOf(NO_FILTERS).get(code) ?? [];
  const headline = headlineAsOf(observations, SPAN_END);
  const since = positionSince(observations, SPAN_END);
  const position = positionLabel(headline);
  const held = since === null ? '' : `, since ${formatDate(since)}`;
  const pieces = observations.length;
  return {
    path: paths.country.getHref(code),
    title: `${name} on Huawei and 5G`,
    description:
      pieces === 0
        ? `No evidence of ${name}’s position on Huawei in its telecom networks, 2018 to 2024.`
        : `${name} on Huawei in its telecom networks as of ${formatDate(SPAN_END)}: ${position}${held}. ${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of evidence with ${pieces === 1 ? 'its source' : 'their sources'}.`,
    // Of a country without evidence there is nothing to show.
    ...(pieces === 0
      ? ofSite
      : {
          picture: pictures.country(code),
          pictureText: `${name}: ${position}, on a map with the country lit`,
        }),
  };
}

/** Of an article, or of one passage of it; the article is the page to find by search for both. */
export function articleHead(article: ArticleSummary, passage: ArticleObservation | null): Head {
  const { slug, title, gist, publisher, date } = article;
  const page = paths.article.getHref(slug);
  if (passage === null) {
    const from = [publisher, date && formatDate(date.value)].filter(Boolean).join(', ');
    return {
      path: page,
      type: 'article',
      title: `${title} | ${SITE_NAME}`,
      description: shorten(
        [gist, from && `${from}.`].filter(Boolean).join(' '),
        DESCRIPTION_LENGTH,
      ),
      picture: pictures.article(slug),
      pictureText: `${title}, with the countries whose positions it tells of`,
    };
  }
  const { country, stance, evidence, quotes } = passage;
  const coded = `${countryName(country)}: ${STANCE_LABEL[stance]}, ${formatDate(passage.date)}`;
  return {
    path: paths.evidence.getHref(slug, evidence),
    canonical: page,
    type: 'article',
    title: `${coded} | ${title} | ${SITE_NAME}`,
    description: shorten(
      `“${quotes[0].exact}” (${passage.actor}; ${publisher ?? 'publisher not known'})`,
      300,
    ),
    picture: pictures.passage(slug, evidence),
    pictureText: `${coded}: “${quotes[0].exact}”`,
  };
}
