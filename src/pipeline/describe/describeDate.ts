import { lastDay } from '../../domain/dates.ts';
import type { PartialDate } from '../../domain/dates.ts';
import type { ArticleDate } from '../../schema/atlas.ts';
import type { Bounds } from './describeBounds.ts';
import type { Clue } from './describeClue.ts';
import {
  chosen,
  fromClock,
  fromEvents,
  quote,
  refined,
  sharedPart,
  touches,
} from './describeReadings.ts';

type Choice = ArticleDate | null;

/** Why stamps that the text contradicts are not taken; empty if there are none. */
function setAside(stamps: readonly Clue[], bounds: Bounds): string {
  const [stamp] = stamps;
  if (!stamp?.value) return '';
  const { present, earliest } = bounds;
  const words = present && !touches(stamp.value, present.value) ? present.words : earliest?.words;
  return ` The stamp ${quote(stamp.text)} is set aside, as it does not fit ${quote(words ?? '')}.`;
}

/** The page's own stamps, held against the one its collector put before it. */
function fromStamps(
  own: readonly string[],
  crawl: string | undefined,
  clues: readonly Clue[],
  but: string,
): Choice {
  const near = crawl === undefined ? [] : own.filter((value) => touches(value, crawl));
  const value = sharedPart(near.length > 0 ? near : own);
  if (value === null) return null;
  if (crawl === undefined || touches(value, crawl)) {
    const finest = crawl !== undefined && crawl.length > value.length ? crawl : value;
    return refined(finest, 'stamp', `The page carries this date.${but}`, clues);
  }
  if (value < crawl) {
    const why = `The page carries this date; ${crawl} is when it was collected.${but}`;
    return refined(value, 'stamp', why, clues);
  }
  const month = sharedPart([value, crawl]);
  if (month === null || month.length < 7) return null;
  return chosen(month, 'stamp', `Two stamps on the page share no more than this month.${but}`);
}

/**
 * Chooses the day of writing, or none; every candidate stays listed whatever is chosen. `ownAddress`:
 * the date in the page's own address, which weighs less than what the page says of itself.
 */
export function chooseDate(
  clues: readonly Clue[],
  bounds: Bounds,
  ownAddress: PartialDate | null = null,
): Choice {
  const isPossible = ({ value }: Clue): boolean =>
    value !== null &&
    (!bounds.earliest || lastDay(value) >= bounds.earliest.day) &&
    (!bounds.present || touches(value, bounds.present.value));
  const valuesOf = (kind: Clue['kind'], source: Clue['source']): string[] =>
    clues.flatMap((clue) =>
      clue.kind === kind && clue.source === source && isPossible(clue) ? [clue.value ?? ''] : [],
    );
  const stamps = clues.filter(
    ({ kind, source, value }) => kind === 'stamp' && source !== 'aside' && value !== null,
  );
  const but = setAside(
    stamps.filter((clue) => !isPossible(clue)),
    bounds,
  );

  const [crawl] = valuesOf('stamp', 'crawl');
  const labelled = valuesOf('stamp', 'labelled');
  const own = labelled.length > 0 ? labelled : valuesOf('stamp', 'bare');
  if (own.length > 0) return fromStamps(own, crawl, clues, but);

  const line = sharedPart(valuesOf('dateline', 'body'));
  if (line !== null && (!crawl || crawl >= line.slice(0, crawl.length))) {
    return chosen(line, 'text', `The dateline of the text gives this date.${but}`);
  }
  // Whoever collects a page comes after it was written.
  if (ownAddress !== null && (!crawl || crawl >= ownAddress.slice(0, crawl.length))) {
    return chosen(ownAddress, 'address', `The page's own address carries this date.${but}`);
  }
  const address = sharedPart(valuesOf('url', 'bare'));
  if (crawl) {
    if (address && !touches(address, crawl) && address > crawl) return null;
    const why = 'The page begins with this date, and the text does not contradict it.';
    return refined(crawl, 'stamp', why, clues);
  }
  const clock = fromClock(clues);
  if (clock) return clock;
  if (address) return chosen(address, 'text', `An address on the page carries this date.${but}`);
  if (bounds.present) {
    const why = `The text calls it its present: ${quote(bounds.present.words)}.${but}`;
    return chosen(bounds.present.value, 'text', why);
  }
  return fromEvents(clues, bounds);
}
