import { z } from 'zod';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whether the day exists is checked with the calendar later. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected a two-letter ISO 3166-1 code');

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

export const languageSchema = z
  .string()
  .regex(/^[a-z]{2}$/, 'expected a two-letter ISO 639-1 code');

/** Offsets are 0-based UTF-16 code units into the clean text; `end` is exclusive. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;
