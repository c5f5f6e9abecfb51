import type {
  ArticleBody,
  ArticleObservation,
  ArticleSummary,
  RecordObservation,
} from '../schema/atlas.ts';
import type { Span } from '../schema/common.ts';
import type { Day, PartialDate } from './dates.ts';
import { formatDate } from './dateText.ts';
import type { Headline } from './headline.ts';
import { positionText, proofText, SCOPE_LABEL, STANCE_LABEL } from './labels.ts';
import { ATLAS_AUTHOR, ATLAS_TITLE, DATASET_NAME } from './tables/terms.ts';

/** An item of CSL-JSON 1.0.2, of the kinds and with the fields that the atlas can tell. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-newspaper' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
  readonly URL: string;
}

/** Which atlas is cited: a hash of what it says, and when that was published; `null`: not known. */
export interface Edition {
  readonly version: string;
  readonly released: PartialDate | null;
}

/** `[[2019, 7]]`: exactly as much as the date says. */
const issuedOn = (date: PartialDate | null): Pick<CslItem, 'issued'> =>
  date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };

/** A key that BibTeX takes: letters, digits and underscores. */
const keyed = (...parts: readonly string[]): Pick<CslItem, 'id' | 'citation-key'> => {
  const key = parts.join('_').replace(/[^A-Za-z0-9]+/g, '_');
  return { id: key, 'citation-key': key };
};

const UNDETERMINED = 'und';

const inAtlas = ({ version }: Edition): string => `${DATASET_NAME}, version ${version}`;

/** Who published a text, when, in which language; a title of ours stands in square brackets. */
function bibliography({ title, titleIsOurs, publisher, language, date }: ArticleSummary) {
  return {
    type: publisher === null ? 'webpage' : 'article-newspaper',
    title: titleIsOurs ? `[${title}]` : title,
    ...(publisher !== null && { 'container-title': publisher }),
    ...issuedOn(date?.value ?? null),
    ...(language !== UNDETERMINED && { language }),
  } as const;
}

const KEY = 'huawei_5g_atlas';

/** The fields of everything that is the atlas's own. */
const ours = (edition: Edition) => ({
  author: [{ literal: ATLAS_AUTHOR }],
  ...issuedOn(edition.released),
  language: 'en',
  version: edition.version,
});

/** A text as its publisher has it, or where nobody has told its address, as the atlas shows it. */
export function citeArticle(article: ArticleSummary, edition: Edition, page: string): CslItem {
  return {
    ...keyed(article.slug),
    ...bibliography(article),
    note: `Text and coded passages: ${inAtlas(edition)}, ${page}`,
    URL: article.url ?? page,
  };
}

/** Verbatim words in English quotation marks; parts of one passage are joined by an ellipsis. */
export const quoted = ({ quotes }: Pick<ArticleObservation, 'quotes'>): string =>
  `“${quotes.map((q) => q.exact.replace(/\s+/g, ' ').trim()).join(' […] ')}”`;

interface Passage {
  readonly article: ArticleSummary;
  readonly observation: ArticleObservation;
  /** The numbers of its paragraphs; `null` where they are not known. */
  readonly place: string | null;
  readonly country: string;
}

/** The words of a text that prove a position, and where they stand in it. */
export function citePassage(passage: Passage, edition: Edition, page: string): CslItem {
  const { article, observation, place, country } = passage;
  const { stance, date, evidence, basis } = observation;
  const where = place === null ? '' : `${/\D/.test(place) ? 'Paras.' : 'Para.'} ${place}: `;
  const coding = `${country}, ${STANCE_LABEL[stance]}, ${formatDate(date)}`;
  const parts = [
    `${where}${quoted(observation)}`,
    `${basis === 'proposed' ? 'Proposed by a rule as' : 'Coded as'} ${coding}: ${inAtlas(edition)}`,
    article.url !== null && `Published at ${article.url}`,
  ];
  return {
    ...keyed(article.slug, evidence),
    ...bibliography(article),
    note: parts.filter((part) => part !== false).join('. '),
    URL: page,
  };
}

/** An entry of the record: a sentence of the atlas on a public act, with the sources it cites. */
export function citeEntry(
  entry: RecordObservation,
  country: string,
  edition: Edition,
  page: string,
): CslItem {
  const { id, stance, scope, date, summary, publishers } = entry;
  return {
    ...keyed(KEY, id),
    type: 'webpage',
    title: `${country}: ${STANCE_LABEL[stance]} (${SCOPE_LABEL[scope].toLowerCase()}), ${formatDate(date)}`,
    'container-title': DATASET_NAME,
    ...ours(edition),
    note: `${summary} Sources: ${publishers.join('; ')}. ${inAtlas(edition)}`,
    URL: page,
  };
}

interface Position {
  readonly code: string;
  readonly country: string;
  readonly headline: Headline;
  readonly asOf: Day;
}

/** Where a country stands as of a day, with the words that prove it. */
export function citePosition(position: Position, edition: Edition, page: string): CslItem {
  const { code, country, headline, asOf } = position;
  const proof = headline.status === 'none' ? null : headline.proof;
  const words = proof?.layer === 'articles' ? `${quoted(proof)}.` : proof && proofText(proof);
  const told = proof && `Proof, ${formatDate(proof.date)}: ${words} `;
  return {
    ...keyed(KEY, code, asOf),
    type: 'webpage',
    title: `${country} on Huawei in its networks: ${positionText(headline)}, as of ${formatDate(asOf)}`,
    'container-title': DATASET_NAME,
    ...ours(edition),
    note: `${told ?? ''}${inAtlas(edition)}`,
    URL: page,
  };
}

/** All of it. */
export function citeDataset(edition: Edition, home: string): CslItem {
  return {
    ...keyed(KEY, edition.version),
    type: 'dataset',
    title: ATLAS_TITLE,
    ...ours(edition),
    note: `Version ${edition.version}`,
    URL: home,
  };
}

/**
 * Where passages stand, as a locator: "4", "4–6" or "4, 7". Paragraphs are counted from 1 without the
 * title, as the reader shows the text; `null` where a passage lies in the title itself.
 */
export function locatorOf(
  body: Pick<ArticleBody, 'paragraphs' | 'titleSpan'>,
  quotes: readonly Span[],
): string | null {
  const numbers = new Set(quotes.map((quote) => paragraphAt(body, quote.start)));
  if (numbers.has(0)) return null;
  const runs: [number, number][] = [];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** 0 in the title and before the first paragraph. */
function paragraphAt(
  { paragraphs, titleSpan: title }: Pick<ArticleBody, 'paragraphs' | 'titleSpan'>,
  offset: number,
): number {
  if (title !== null && offset >= title.start && offset < title.end) return 0;
  const isTitle = (p: Span) => title !== null && p.start >= title.start && p.end <= title.end;
  return paragraphs.filter((p) => p.start <= offset && !isTitle(p)).length;
}
