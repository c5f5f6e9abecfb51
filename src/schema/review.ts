import { z } from 'zod';
import { codedSchema, untilSchema } from './coded.ts';
import { languageSchema, partialDateSchema, slugSchema } from './common.ts';
import { DATE_BASES, DATE_PRECISIONS } from './vocabulary.ts';

/** A W3C TextQuote selector as a person writes it: context only where the quote occurs twice. */
export const quoteSelectorSchema = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
export type QuoteSelector = z.infer<typeof quoteSelectorSchema>;

export const reviewObservationSchema = codedSchema.extend({
  id: slugSchema,
  until: untilSchema.optional(),
  latest: z.boolean(),
  quote: z.union([quoteSelectorSchema, z.array(quoteSelectorSchema).min(1)]),
  note: z.string(),
});
export type ReviewObservation = z.infer<typeof reviewObservationSchema>;

/** What a person has checked about one text: `seeds/<article>.review.json`. */
export const reviewSchema = z.strictObject({
  article: z.string().min(1),
  slug: slugSchema,
  language: languageSchema,
  publisher: z.string().min(1).nullable(),
  title: z.string().min(1),
  titleIsOurs: z.boolean(),
  gist: z.string().min(1),
  date: z.strictObject({
    value: partialDateSchema,
    precision: z.enum(DATE_PRECISIONS),
    basis: z.enum(DATE_BASES),
    why: z.string().min(1),
  }),
  observations: z.array(reviewObservationSchema),
  reviewedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'),
});
export type Review = z.infer<typeof reviewSchema>;

/** A review but for its observations, which are checked one by one. */
export const reviewHeadSchema = reviewSchema.extend({ observations: z.array(z.unknown()) });
export type ReviewHead = z.infer<typeof reviewHeadSchema>;
