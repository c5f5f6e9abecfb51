import { z } from 'zod';
import { codedSchema, untilSchema } from './coded.ts';
import { partialDateSchema } from './common.ts';
import { CONFIDENCES } from './vocabulary.ts';

export const citedSourceSchema = z.strictObject({
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  date: partialDateSchema.nullable(),
});
export type CitedSource = z.infer<typeof citedSourceSchema>;

/** One dated public act or statement of a government, in a sentence of ours, with its sources. */
export const recordEntrySchema = codedSchema.extend({
  id: z.string().regex(/^[A-Z]{2}-\d{4}[A-Za-z0-9-]*$/, 'expected CC-YYYY…'),
  until: untilSchema,
  summary: z.string().min(1),
  sources: z.array(citedSourceSchema).min(1, 'a record entry needs at least one source'),
  confidence: z.enum(CONFIDENCES),
});
export type RecordEntry = z.infer<typeof recordEntrySchema>;
