import { z } from 'zod';
import { countryCodeSchema } from './common.ts';
import { OWNERSHIPS } from './vocabulary.ts';

export const publisherSchema = z.strictObject({
  name: z.string().min(1),
  /** Other spellings by which a page names it; matched as whole words. */
  aliases: z.array(z.string().min(1)).default([]),
  country: countryCodeSchema,
  owner: z.string().min(1),
  ownership: z.enum(OWNERSHIPS),
  note: z.string().default(''),
  source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
});
export type Publisher = z.infer<typeof publisherSchema>;

export const publishersSchema = z.strictObject({
  rule: z.strictObject({
    text: z.string().min(1),
    source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  }),
  publishers: z.array(publisherSchema),
});
export type Publishers = z.infer<typeof publishersSchema>;
