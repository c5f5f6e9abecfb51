import { formatDate } from '../../domain/dateText.ts';
import { NO_FILTERS } from '../../domain/filters.ts';
import { headlineAsOf } from '../../domain/headline.ts';
import { positionLabel, STANCE_LABEL } from '../../domain/labels.ts';
import { SPAN_END, SPAN_START } from '../../domain/period.ts';
import { DATASET_NAME, LICENCE } from '../../domain/tables/terms.ts';
import type { ArticleObservation, ArticleSummary, Country } from '../../schema/atlas.ts';
import {
  articles,
  countries,
  countryName,
  observationsOf,
  publisherByName,
} from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';
import { permanentUrl } from '../../state/site.ts';
import { HOME_HEAD } from '../homeHead.ts';
import { passages } from './passages.ts';

/** A node of JSON-LD, in the terms of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

const organization = (name: string | null): Node | undefined =>
  name === null
    ? undefined
    : {
        '@type': 'NewsMediaOrganization',
        name,
        ownershipFundingInfo: publisherByName.get(name)?.owner,
      };

/** The text as its publisher published it; this site holds its words as evidence. */
const newsArticle = (article: ArticleSummary): Node => ({
  '@type': 'NewsArticle',
  headline: article.title,
  abstract: article.gist || undefined,
  inLanguage: article.language,
  // Only as exact as it is known; ISO 8601 allows a year or a month.
  datePublished: article.date?.value,
  publisher: organization(article.publisher),
  url: article.url ?? undefined,
});

const place = (code: string): Node => ({
  '@type': 'Country',
  name: countryName(code),
  identifier: code,
});

/** An observation as what it is: a claim on a country's position, with the words that it rests on. */
const claim = (article: ArticleSummary, o: ArticleObservation): Node => ({
  '@type': 'Claim',
  name: `${countryName(o.country)}: ${STANCE_LABEL[o.stance]}, ${formatDate(o.date)}`,
  url: permanentUrl(paths.evidence.getHref(o.article, o.evidence)),
  about: place(o.country),
  temporal: o.date,
  citation: o.quotes.map(({ exact }) => ({
    '@type': 'Quotation',
    text: exact,
    inLanguage: article.language,
  })),
  appearance: newsArticle(article),
});

function countryNode(country: Country): Node {
  const observations = observationsOf(NO_FILTERS).get(country.code) ?? [];
  const headline = headlineAsOf(observations, SPAN_END);
  const proof = 'proof' in headline ? headline.proof : null;
  return {
    '@type': 'WebPage',
    name: `${country.name} on Huawei and 5G`,
    url: permanentUrl(paths.country.getHref(country.code)),
    about: place(country.code),
    mainEntity:
      proof === null
        ? undefined
        : {
            '@type': 'Claim',
            name: `${country.name}: ${positionLabel(headline)}, as of ${formatDate(SPAN_END)}`,
            temporal: SPAN_END,
            citation: {
              '@type': 'CreativeWork',
              url: permanentUrl(observationHref(proof)),
              text: proof.layer === 'record' ? proof.summary : proof.quotes[0].exact,
            },
          },
  };
}

const dataset: Node = {
  '@type': 'Dataset',
  name: DATASET_NAME,
  description: HOME_HEAD.description,
  url: permanentUrl(paths.home.getHref()),
  temporalCoverage: `${SPAN_START}/${SPAN_END}`,
  spatialCoverage: 'World',
  isAccessibleForFree: true,
  license: 'https://opensource.org/license/mit',
  usageInfo: LICENCE,
  creator: { '@type': 'Organization', name: DATASET_NAME },
};

const nodes = new Map<string, () => Node>([
  [paths.home.getHref(), () => dataset],
  ...countries.map((c) => [paths.country.getHref(c.code), () => countryNode(c)] as const),
  ...articles.map(
    (article) =>
      [
        paths.article.getHref(article.slug),
        () => ({
          '@type': 'WebPage',
          name: article.title,
          url: permanentUrl(paths.article.getHref(article.slug)),
          mainEntity: newsArticle(article),
        }),
      ] as const,
  ),
  ...passages.map(
    ({ article, observation: o }) =>
      [paths.evidence.getHref(o.article, o.evidence), () => claim(article, o)] as const,
  ),
]);

/** What a page says of its subject to machines, as a script element; empty where it says nothing. */
export function structuredData(path: string): string {
  const node = nodes.get(path)?.();
  if (node === undefined) return '';
  // "<" can't end the script, nor start a comment, as an escape.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll(
    '<',
    '\\u003c',
  );
  return `<script type="application/ld+json">${json}</script>`;
}
