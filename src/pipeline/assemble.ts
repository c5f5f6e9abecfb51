import { createHash } from 'node:crypto';
import { articleBodySchema, atlasSchema, sourcesSchema } from '../schema/atlas.ts';
import type {
  ArticleBody,
  ArticleObservation,
  ArticleSummary,
  Atlas,
  Country,
  RecordObservation,
  Sources,
} from '../schema/atlas.ts';
import { retiredAddressSchema } from '../schema/published.ts';
import type { ReleaseStamp, RetiredAddress } from '../schema/published.ts';
import type { Publishers } from '../schema/publisher.ts';
import type { RecordEntry } from '../schema/record.ts';
import type { ReviewHead } from '../schema/review.ts';
import type { Analysis } from './analyse.ts';

/** Everything that the site is built from, checked against its schema. */
export interface Corpus {
  readonly atlas: Atlas;
  readonly bodies: readonly ArticleBody[];
  /** The texts' files as they were read, for those who want to check what was made of them. */
  readonly raws: readonly RawText[];
  readonly sources: Sources;
  /** Addresses that lead elsewhere or nowhere by now. */
  readonly retired: readonly RetiredAddress[];
  /** The last release; `null` before the first. */
  readonly release: ReleaseStamp | null;
}

export interface RawText {
  readonly slug: string;
  readonly text: string;
}

export interface AssembledArticle {
  readonly analysis: Analysis;
  readonly review: ReviewHead | null;
  readonly observations: readonly ArticleObservation[];
}

const byKey = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** What is no seed, or spans several. */
interface Surroundings {
  readonly countries: readonly Country[];
  readonly retired: readonly RetiredAddress[];
  readonly release: ReleaseStamp | null;
  /** Copies by slug, with the slug of the text that they count under. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Joins all stages' results in a fixed order and validates them; a fault here is a bug, so it throws. */
export function assemble(
  articles: readonly AssembledArticle[],
  record: readonly RecordEntry[],
  publishers: Publishers,
  { countries, retired, release, copies }: Surroundings,
): Corpus {
  const observations = [
    ...articles.flatMap((a) => a.observations),
    ...record.map(toRecordObservation),
  ];
  const atlas = atlasSchema.parse({
    observations: byKey(observations, (o) => o.id),
    articles: byKey(
      articles.map((article) => toSummary(article, copies)),
      (a) => a.slug,
    ),
    countries: countries.map(({ code, name, region, subregion, independent }) => ({
      code,
      name,
      region,
      subregion,
      independent,
    })),
    publishers: byKey(publishers.publishers, (p) => p.name),
    ownershipRule: publishers.rule,
  });
  const bodies = byKey(articles.map(toBody), (b) => b.slug);
  const sources = Object.fromEntries(byKey(record, (e) => e.id).map((e) => [e.id, e.sources]));
  return {
    atlas,
    bodies: bodies.map((body) => articleBodySchema.parse(body)),
    raws: byKey(
      articles.map((a) => ({ slug: slugOf(a), text: a.analysis.raw })),
      (r) => r.slug,
    ),
    sources: sourcesSchema.parse(sources),
    release,
    retired: byKey(retired, (r) => r.id).map((r) => retiredAddressSchema.parse(r)),
  };
}

function toRecordObservation(entry: RecordEntry): RecordObservation {
  const { sources, ...coded } = entry;
  const publishers = [...new Set(sources.map((s) => s.publisher))];
  return { ...coded, layer: 'record', basis: 'record', publishers, sourceCount: sources.length };
}

/** A provisional slug for a text that nobody has reviewed: its file's name in lower case. */
const provisionalSlug = (article: string): string =>
  article
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The part of the address that names an article; empty where none can be made. */
export const slugOf = ({
  review,
  analysis,
}: Pick<AssembledArticle, 'review' | 'analysis'>): string =>
  review?.slug ?? provisionalSlug(analysis.article);

/** The text's title, or ours; of a text without either, its name. */
export const titleOf = ({ review, analysis }: Pick<AssembledArticle, 'review' | 'analysis'>) =>
  review?.title ?? analysis.described.title?.text ?? analysis.article;

function toSummary(article: AssembledArticle, copies: ReadonlyMap<string, string>): ArticleSummary {
  const { analysis, review, observations } = article;
  const countries = new Set([
    ...analysis.mentions.map((m) => m.country),
    ...observations.map((o) => o.country),
  ]);
  const slug = slugOf(article);
  const copyOf = copies.get(slug);
  return {
    slug,
    ...(copyOf !== undefined && { copyOf }),
    title: titleOf(article),
    titleIsOurs: review?.titleIsOurs ?? analysis.described.title === null,
    gist: review?.gist ?? '',
    publisher: review ? review.publisher : analysis.described.publisher,
    url: analysis.url,
    language: review?.language ?? analysis.described.language ?? 'und',
    date: review?.date ?? analysis.described.date,
    reviewed: review !== null,
    countries: [...countries].sort(),
  };
}

function toBody(article: AssembledArticle): ArticleBody {
  const { analysis, review } = article;
  const { title } = analysis.described;
  // Only words that the page shows as its heading may be left out of the text.
  const isShown = title !== null && title.text === (review?.title ?? title.text);
  const titleSpan = isShown ? title.span : null;
  return {
    slug: slugOf(article),
    text: analysis.cleaned.text,
    titleSpan,
    paragraphs: analysis.segments.paragraphs,
    mentions: analysis.mentions,
    dropped: [...analysis.cleaned.dropped],
    dateCandidates: analysis.described.dateCandidates,
    source: {
      file: analysis.file,
      sha256: createHash('sha256').update(analysis.raw).digest('hex'),
    },
  };
}
