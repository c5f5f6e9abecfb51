import { z } from 'zod';
import { countryCodeSchema, partialDateSchema } from './common.ts';
import { KINDS, SCOPES, STANCES } from './vocabulary.ts';

/** The codebook's fields, which every observation has: a review's, the record's and the atlas's. */
export const codedSchema = z.strictObject({
  country: countryCodeSchema,
  stance: z.enum(STANCES),
  scope: z.enum(SCOPES),
  kind: z.enum(KINDS),
  binding: z.boolean(),
  power: z.boolean(),
  /** When the position was stated or decided, only as exact as the source. */
  date: partialDateSchema,
  actor: z.string().min(1),
});

/** When the measure ended, was stayed or replaced; `null` while it stands. */
export const untilSchema = partialDateSchema.nullable();
