import { z } from 'zod';
import { countryCodeSchema, languageSchema, partialDateSchema } from './common.ts';
import { DATE_PRECISIONS, STANCES } from './vocabulary.ts';

/** `plain`: stated in so many words; `tricky`: negated, hedged, reported, partial or between the lines. */
export const DIFFICULTIES = ['plain', 'tricky'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a text's date can be told from; `known`: from outside only, the text does not tell. */
export const GOLD_DATE_BASES = ['stamp', 'url', 'text', 'known'] as const;

export const goldPositionSchema = z.object({
  country: countryCodeSchema,
  stance: z.enum(STANCES),
  date: partialDateSchema.nullable(),
  latest: z.boolean(),
  actor: z.string().nullable(),
  /** Verbatim from the text. */
  quote: z.string().min(1),
  difficulty: z.enum(DIFFICULTIES),
});
export type GoldPosition = z.infer<typeof goldPositionSchema>;

/** What a person read in one text: `<id>.json` beside `<id>.txt`. Fields not named here are ignored. */
export const goldSchema = z.object({
  /** Address of the report, which the page's reader knows as well. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: languageSchema,
  date: z.object({
    value: partialDateSchema,
    precision: z.enum(DATE_PRECISIONS),
    basis: z.enum(GOLD_DATE_BASES),
  }),
  country_mentions: z.array(countryCodeSchema),
  positions: z.array(goldPositionSchema),
  /** Pieces of the page that are not the article, verbatim. */
  boilerplate: z.array(z.string().min(1)),
});
export type Gold = z.infer<typeof goldSchema>;
