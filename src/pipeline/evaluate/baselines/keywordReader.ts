import { analyseRaw, toReading } from '../pipelineReader.ts';
import type { Reader } from '../reading.ts';
import { keywordClaims } from './keywordClaims.ts';

/** Baseline 1: countries as the pipeline finds them, with the nearest stance keyword. */
export const keywordReader: Reader = (raw, url) => {
  const analysis = analyseRaw(raw, url);
  const { cleaned, segments, mentions } = analysis;
  return toReading(analysis, keywordClaims(cleaned.text, segments.sentences, mentions));
};
