import { analyse, TEXT_ENDING } from '../analyse.ts';
import type { Analysis } from '../analyse.ts';
import type { ProposeInput } from '../propose/types.ts';
import type { Claim, Reader, Reading } from './reading.ts';

export type Propose = (input: ProposeInput) => readonly Claim[];

/** Runs every stage but the last; as for a page that nobody has seen, no publisher is known. */
export const analyseRaw = (raw: string, url: string | null): Analysis =>
  analyse(`text${TEXT_ENDING}`, raw, [], url);

export const toRulesInput = ({
  cleaned,
  described,
  segments,
  tokens,
  mentions,
}: Analysis): ProposeInput => ({
  text: cleaned.text,
  tokens,
  language: described.language,
  paragraphs: segments.paragraphs,
  sentences: segments.sentences,
  mentions,
  date: described.date && { value: described.date.value, precision: described.date.precision },
});

export function toReading(analysis: Analysis, claims: readonly Claim[]): Reading {
  const { cleaned, described, mentions } = analysis;
  return {
    text: cleaned.text,
    language: described.language,
    date: described.date?.value ?? null,
    mentions: new Set(mentions.map((mention) => mention.country)),
    dropped: cleaned.dropped.map(({ rawStart, rawEnd }) => ({ start: rawStart, end: rawEnd })),
    claims,
  };
}

/** The pipeline as a measured method. */
export const pipelineReader =
  (propose: Propose): Reader =>
  (raw, url) => {
    const analysis = analyseRaw(raw, url);
    return toReading(analysis, propose(toRulesInput(analysis)));
  };
