import { z } from 'zod';
import { codedSchema } from './coded.ts';
import { slugSchema } from './common.ts';

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD');

/** The first 16 hexadecimal digits of a SHA-256. */
const hashSchema = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits');

/** Why an address no longer leads where it led: moved where it has a `to`, withdrawn where not. */
export const retiredSchema = z.strictObject({
  on: daySchema,
  /** In plain English, for who opens the old link. */
  reason: z.string().trim().min(1),
  /** Slug or id that stands in its place. */
  to: z.string().min(1).optional(),
});
export type Retired = z.infer<typeof retiredSchema>;

/** What an article's address means: a text and its title. */
export const publishedArticleSchema = z.strictObject({
  title: z.string().min(1),
  /** Of the clean text's words. */
  text: hashSchema,
  /** Of the file's bytes, so that better cleaning does not make another text of it. */
  source: hashSchema,
  retired: retiredSchema.optional(),
});
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** What an observation's address means. What is short stands in plain, so that a message can name it. */
export const publishedObservationSchema = codedSchema
  .pick({ country: true, stance: true, scope: true, binding: true, power: true, date: true })
  .extend({
    /** Of the quoted words; the record has none. */
    quotes: hashSchema.optional(),
    retired: retiredSchema.optional(),
  });
export type PublishedObservation = z.infer<typeof publishedObservationSchema>;

/** A state of the data that was given a version. */
export const releaseStampSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected three numbers joined by dots'),
  date: daySchema,
  /** Of what the data said. */
  hash: z.string().regex(/^[0-9a-f]{12}$/, 'expected 12 hexadecimal digits'),
});
export type ReleaseStamp = z.infer<typeof releaseStampSchema>;

const observationIdSchema = z
  .string()
  .regex(
    /^([a-z0-9-]+\/[a-z0-9-]+|[A-Z]{2}-\d{4}[A-Za-z0-9-]*)$/,
    'expected slug/evidence or the id of a record entry',
  );

/** Every address that was ever published, and what it meant: `seeds/published.json`. */
export const publishedSchema = z.strictObject({
  /** Oldest first. */
  releases: z.array(releaseStampSchema),
  articles: z.record(slugSchema, publishedArticleSchema),
  observations: z.record(observationIdSchema, publishedObservationSchema),
});
export type Published = z.infer<typeof publishedSchema>;

/** An address that has been retired, as the site tells of it. */
export const retiredAddressSchema = z.strictObject({
  kind: z.enum(['article', 'observation']),
  /** Slug, `slug/evidence` or the id of a record entry. */
  id: z.string().min(1),
  on: daySchema,
  reason: z.string().min(1),
  /** Slug or id at the end of all redirects; `null`: withdrawn. */
  to: z.string().nullable(),
  /** Of an article, else empty. */
  title: z.string(),
  /** What an observation meant; `null` for an article. */
  meaning: codedSchema.pick({ country: true, stance: true, scope: true, date: true }).nullable(),
});
export type RetiredAddress = z.infer<typeof retiredAddressSchema>;
