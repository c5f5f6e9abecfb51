import { z } from 'zod';
import { codedSchema, untilSchema } from './coded.ts';
import { countryCodeSchema } from './common.ts';
import { releaseStampSchema, retiredAddressSchema } from './published.ts';
import { BASES, STANCES } from './vocabulary.ts';

const daySchema = releaseStampSchema.shape.date;

/** Which state of the data a build is. */
export const stampSchema = z.strictObject({
  /** Of the last release; `null` before the first. */
  version: releaseStampSchema.shape.version.nullable(),
  date: daySchema.nullable(),
  /** Of what the data say now. */
  hash: releaseStampSchema.shape.hash,
  /** The data say something else than the release of that version did. */
  changed: z.boolean(),
});
export type Stamp = z.infer<typeof stampSchema>;

const stretch = {
  country: countryCodeSchema,
  /** First day, inclusive. */
  from: daySchema,
  /** Last day, inclusive; `null`: no later change is known. */
  to: daySchema.nullable(),
};

/** A stretch of days over which a country's headline position did not change. */
export const releasedPositionSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...stretch, status: z.literal('none') }),
  z.strictObject({ ...stretch, status: z.literal('other') }),
  z.strictObject({
    ...stretch,
    status: z.enum(['in-force', 'declared']),
    stance: z.enum(STANCES),
    powerOnly: z.boolean(),
    stale: z.boolean(),
  }),
]);
export type ReleasedPosition = z.infer<typeof releasedPositionSchema>;

export const releasedObservationSchema = codedSchema.extend({
  id: z.string().min(1),
  until: untilSchema,
  basis: z.enum(BASES).exclude(['proposed']),
  /** The article's words, or the record's sentence. */
  text: z.string(),
});
export type ReleasedObservation = z.infer<typeof releasedObservationSchema>;

/** A state of the data to take away and to compare with another: `release.json`. Without proposals. */
export const releaseSchema = z.strictObject({
  dataset: z.string(),
  stamp: stampSchema,
  /** Names by code, of all countries with an observation. */
  countries: z.record(countryCodeSchema, z.string()),
  /** By country, oldest first. */
  positions: z.array(releasedPositionSchema),
  /** By id. */
  observations: z.array(releasedObservationSchema),
  retired: z.array(retiredAddressSchema),
});
export type Release = z.infer<typeof releaseSchema>;
