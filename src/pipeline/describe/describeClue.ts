import type { DateCandidate } from '../../schema/atlas.ts';
import { isPartialDate } from '../../domain/dates.ts';

/**
 * Who put a date there: `crawl` whoever collected the page, `labelled` the page beside a word like
 * “published”, `bare` the page without one, `body` the text, `aside` anything that is not weighed.
 */
export type ClueSource = 'crawl' | 'labelled' | 'bare' | 'body' | 'aside';

/** A candidate with what weighing it needs. */
export interface Clue extends DateCandidate {
  readonly source: ClueSource;
  /** `MM-DD`, where the day is told, with a year or without. */
  readonly monthDay: string | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Offset in the clean text; `null` if the page around the article holds it. */
  readonly clean: number | null;
}

interface Place {
  readonly raw: string;
  readonly start: number;
  readonly length: number;
}

/** A clue without day of the week or place in the text; a date that does not exist has no value. */
export function clueAt(
  { raw, start, length }: Place,
  kind: Clue['kind'],
  source: ClueSource,
  value: string | null,
): Clue {
  return {
    kind,
    source,
    text: raw.slice(start, start + length),
    value: value !== null && isPartialDate(value) ? value : null,
    rawStart: start,
    rawEnd: start + length,
    monthDay: null,
    weekday: null,
    clean: null,
  };
}
