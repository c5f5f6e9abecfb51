import { z } from 'zod';
import { codedSchema, untilSchema } from './coded.ts';
import { countryCodeSchema, partialDateSchema, slugSchema, spanSchema } from './common.ts';
import { citedSourceSchema } from './record.ts';
import { publisherSchema, publishersSchema } from './publisher.ts';
import {
  BASES,
  CONFIDENCES,
  DATE_BASES,
  DATE_CANDIDATE_KINDS,
  DATE_PRECISIONS,
  FRAMES,
} from './vocabulary.ts';

/** W3C TextQuote and TextPosition selectors over an article's clean text. */
export const quoteSchema = spanSchema.extend({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;

const observedSchema = codedSchema.extend({
  /** Unique over the whole atlas: `slug/evidence-id` for articles, the entry's id for the record. */
  id: z.string().min(1),
  until: untilSchema,
});

/** Why a rule proposes an observation, for a person to check. */
export const proposalSchema = z.strictObject({
  ruleId: z.string().min(1),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** One line per step of the reading. */
  trace: z.array(z.string()),
});

export const articleObservationSchema = observedSchema.extend({
  layer: z.literal('articles'),
  basis: z.enum(BASES).extract(['reviewed', 'proposed']),
  article: slugSchema,
  evidence: slugSchema,
  latest: z.boolean(),
  quotes: z.tuple([quoteSchema], quoteSchema),
  note: z.string(),
  /** Only where `basis` is `proposed`. */
  proposal: proposalSchema.nullable(),
});
export type ArticleObservation = z.infer<typeof articleObservationSchema>;

export const recordObservationSchema = observedSchema.extend({
  layer: z.literal('record'),
  basis: z.enum(BASES).extract(['record']),
  summary: z.string().min(1),
  /** Publishers of the cited sources; addresses are in the sources file, loaded when opened. */
  publishers: z.array(z.string()).min(1),
  sourceCount: z.int().positive(),
  confidence: z.enum(CONFIDENCES),
});
export type RecordObservation = z.infer<typeof recordObservationSchema>;

export const observationSchema = z.discriminatedUnion('layer', [
  articleObservationSchema,
  recordObservationSchema,
]);
/** What one source says of one country's position at one date: the codebook's unit. */
export type Observation = z.infer<typeof observationSchema>;

export const articleDateSchema = z.strictObject({
  value: partialDateSchema,
  precision: z.enum(DATE_PRECISIONS),
  basis: z.enum(DATE_BASES),
  why: z.string(),
});
export type ArticleDate = z.infer<typeof articleDateSchema>;

export const articleSummarySchema = z.strictObject({
  slug: slugSchema,
  title: z.string(),
  titleIsOurs: z.boolean(),
  gist: z.string(),
  publisher: z.string().nullable(),
  /** Of the page as published; `null` where nobody has told it. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  language: z.string(),
  date: articleDateSchema.nullable(),
  reviewed: z.boolean(),
  /** The article that printed nearly the same text first; only of copies. */
  copyOf: slugSchema.optional(),
  /** Countries with an observation or a mention, sorted. */
  countries: z.array(countryCodeSchema),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const droppedSchema = z.strictObject({
  ruleId: z.string(),
  reason: z.string(),
  text: z.string(),
  /** Clean offset before which the piece stood. */
  at: z.int().nonnegative(),
  rawStart: z.int().nonnegative(),
  rawEnd: z.int().nonnegative(),
});
export type Dropped = z.infer<typeof droppedSchema>;

export const mentionSchema = spanSchema.extend({ country: countryCodeSchema });
export type Mention = z.infer<typeof mentionSchema>;

export const dateCandidateSchema = z.strictObject({
  kind: z.enum(DATE_CANDIDATE_KINDS),
  text: z.string(),
  value: partialDateSchema.nullable(),
  rawStart: z.int().nonnegative(),
  rawEnd: z.int().nonnegative(),
});
export type DateCandidate = z.infer<typeof dateCandidateSchema>;

/** Loaded when an article is opened. */
export const articleBodySchema = z.strictObject({
  slug: slugSchema,
  text: z.string(),
  /** The title's place in the text where the page carries one, so that it is not shown twice. */
  titleSpan: spanSchema.nullable(),
  paragraphs: z.array(spanSchema),
  mentions: z.array(mentionSchema),
  dropped: z.array(droppedSchema),
  dateCandidates: z.array(dateCandidateSchema),
  source: z.strictObject({ file: z.string(), sha256: z.string() }),
});
export type ArticleBody = z.infer<typeof articleBodySchema>;

export const countrySchema = z.strictObject({
  code: countryCodeSchema,
  name: z.string(),
  region: z.string(),
  subregion: z.string(),
  /** A state, as against a territory of one; Kosovo and Taiwan by the boundary policy. */
  independent: z.boolean(),
});
export type Country = z.infer<typeof countrySchema>;

/** Everything the first view needs; bundled as JSON. */
export const atlasSchema = z.strictObject({
  observations: z.array(observationSchema),
  articles: z.array(articleSummarySchema),
  countries: z.array(countrySchema),
  publishers: z.array(publisherSchema),
  ownershipRule: publishersSchema.shape.rule,
});
export type Atlas = z.infer<typeof atlasSchema>;

/** Sources of the record's entries by entry id; loaded with a country's page. */
export const sourcesSchema = z.record(z.string(), z.array(citedSourceSchema));
export type Sources = z.infer<typeof sourcesSchema>;

/** Map geometry in an equal-area projection, made at build time; see `src/pipeline/map` for its unit. */
export const shapesSchema = z.strictObject({
  width: z.number(),
  height: z.number(),
  /** One path for all shapes under one code, in relative integers. */
  areas: z.array(
    z.strictObject({
      code: countryCodeSchema,
      path: z.string(),
      /** Centre of the largest part, for labels and for walking the map by keys. */
      x: z.number(),
      y: z.number(),
    }),
  ),
  /** Territories that the boundary policy draws without coding them. */
  territories: z.array(z.strictObject({ name: z.string(), path: z.string() })),
  /** Parts of the map to look at more closely, all of the shape of the whole. */
  frames: z.array(
    z.strictObject({
      id: z.enum(FRAMES),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
  /** Countries too small to see or hit as an area. */
  markers: z.array(
    z.strictObject({
      code: countryCodeSchema,
      x: z.number(),
      y: z.number(),
      /** The side of a square as large as the country; 0 where it has no shape. */
      side: z.number(),
    }),
  ),
});
export type Shapes = z.infer<typeof shapesSchema>;
