import { z } from 'zod';
import type { Mention } from '../../../schema/atlas.ts';
import { call, callMethod, loadOptional } from '../optionalModule.ts';
import { analyseRaw, toReading } from '../pipelineReader.ts';
import type { Reader } from '../reading.ts';
import { nameKey, readCountryNames } from './countryNames.ts';
import { keywordClaims } from './keywordClaims.ts';

/** What `json({ offset: true })` gives for each match; offsets into the text that was parsed. */
const matchesSchema = z.array(
  z.object({ offset: z.object({ start: z.int().nonnegative(), length: z.int().nonnegative() }) }),
);

const COUNTRIES = '(#Country+|#Demonym|#Place+)';

/** Countries among the places and demonyms that `nlp`, the library's function, tags in a text. */
export function findMentions(
  nlp: unknown,
  names: ReadonlyMap<string, string>,
  text: string,
): Mention[] {
  const found = callMethod(call(nlp, [text]), 'match', [COUNTRIES]);
  const matches = matchesSchema.parse(
    callMethod(found, 'json', [{ offset: true, terms: false, text: true }]),
  );
  return matches.flatMap(({ offset: { start, length } }) =>
    Array.from(text.slice(start, start + length).matchAll(/[^,;/\s][^,;/]*/gu)).flatMap((part) => {
      const country = names.get(nameKey(part[0]));
      const from = start + part.index;
      return country === undefined ? [] : [{ country, start: from, end: from + part[0].length }];
    }),
  );
}

export type OptionalReader =
  { readonly ok: true; readonly read: Reader } | { readonly ok: false; readonly install: string };

/**
 * Baseline 2: countries and demonyms as the library `compromise` (English) tags them, by name, with
 * the nearest stance keyword. Date, language and boilerplate are the pipeline's.
 */
export async function loadCompromiseReader(): Promise<OptionalReader> {
  const loaded = await loadOptional('compromise');
  if (!loaded.ok) return loaded;
  const names = readCountryNames();
  const read: Reader = (raw, url) => {
    const analysis = analyseRaw(raw, url);
    const { cleaned, segments } = analysis;
    const mentions = findMentions(loaded.value, names, cleaned.text);
    return {
      ...toReading(analysis, keywordClaims(cleaned.text, segments.sentences, mentions)),
      mentions: new Set(mentions.map(({ country }) => country)),
    };
  };
  return { ok: true, read };
}
