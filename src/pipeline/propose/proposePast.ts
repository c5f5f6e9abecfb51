import type { PartialDate } from '../../domain/dates.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, hitsOf, type Reading } from './proposeReading.ts';

const PAST_REACH = 6;

/** A word of earlier times opens the sentence, or stands before the event in its clause. */
export function isToldAsPast(reading: Reading, event: Hit): boolean {
  const clause = clauseAt(reading, event.first);
  return hitsOf(reading, 'earlier').some(
    ({ cue, first, last }) =>
      cue.id !== 'already' &&
      (first === reading.from ||
        (clauseAt(reading, first) === clause &&
          first <= event.last &&
          event.first - last <= PAST_REACH)),
  );
}

/** Dated before the article's year, or told as past somewhere in the sentence. */
export function isEarlier(
  reading: Reading,
  value: PartialDate | null,
  isTold: boolean,
  article: PartialDate | null,
): boolean {
  if (isTold && value !== null && article !== null && value.slice(0, 4) < article.slice(0, 4))
    return true;
  return hitsOf(reading, 'earlier').length > 0;
}
