import { addDays, firstDay, isPartialDate, lastDay, precisionOf } from '../../domain/dates.ts';
import type { ArticleDate } from '../../schema/atlas.ts';
import type { DateBasis } from '../../schema/vocabulary.ts';
import type { Bounds } from './describeBounds.ts';
import type { Clue } from './describeClue.ts';

const NEAR_DAYS = 62;
export const quote = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`;

export function chosen(value: string, basis: DateBasis, why: string): ArticleDate {
  return { value, precision: precisionOf(value), basis, why };
}

export const touches = (a: string, b: string): boolean =>
  firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** What all values share: a day, else a month, else a year; `null` if not even that. */
export function sharedPart(values: readonly string[]): string | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  return (
    [10, 7, 4]
      .map((length) => first.slice(0, length))
      .find((part) => rest.every((value) => value.startsWith(part))) ?? null
  );
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Day and month without a year that the text tells, held against a full date. */
function names(clue: Clue, day: string): boolean {
  return (
    clue.clean !== null &&
    clue.monthDay === day.slice(5) &&
    (clue.weekday === null || clue.weekday === weekdayOf(day))
  );
}

/** The day that a dateline without a year gets from a stamp near it. */
function datedLine(clues: readonly Clue[], stamp: string): string | null {
  for (const clue of clues) {
    if (clue.kind !== 'dateline' || clue.monthDay === null || clue.value !== null) continue;
    const day = `${stamp.slice(0, 4)}-${clue.monthDay}`;
    if (isPartialDate(day) && touches(day, stamp)) return day;
  }
  return null;
}

/**
 * Years are missing where a text tells days of late; a full day that closes such a row of days lies
 * close to the writing. Its month is as much as can be said.
 */
export function fromEvents(clues: readonly Clue[], bounds: Bounds): ArticleDate | null {
  const { earliest } = bounds;
  if (!earliest || earliest.day.length !== 10) return null;
  const body = clues.filter((clue) => clue.clean !== null && clue.kind === 'text');
  const yearless = body.filter((clue) => clue.value === null && clue.monthDay !== null);
  const near = ({ monthDay }: Clue): boolean =>
    [0, 1].some((back) => {
      const day = `${Number(earliest.day.slice(0, 4)) - back}-${monthDay ?? ''}`;
      return day <= earliest.day && day >= addDays(earliest.day, -NEAR_DAYS);
    });
  const later = body.some(({ value }) => value !== null && value > earliest.day);
  if (yearless.length < 2 || later || !yearless.every(near)) return null;
  const why = `The text tells a row of recent days, the last of them ${quote(earliest.words)}.`;
  return chosen(earliest.day.slice(0, 7), 'events', why);
}

/** A page's clock is taken only where the text names the same day by itself. */
export function fromClock(clues: readonly Clue[]): ArticleDate | null {
  const days = new Set(
    clues.flatMap(({ kind, value }) =>
      kind === 'page-clock' && value?.length === 10 ? [value] : [],
    ),
  );
  const told = [...days].filter((day) =>
    clues.some((clue) => clue.kind !== 'page-clock' && names(clue, day)),
  );
  const [day] = told;
  if (day === undefined || told.length > 1) return null;
  return chosen(day, 'text', 'The text names the same day as a date line of the page.');
}

/** The finest date that lies within `value`, from a dateline, the page’s own stamp or an address. */
export function refined(
  value: string,
  basis: DateBasis,
  why: string,
  clues: readonly Clue[],
): ArticleDate {
  if (value.length < 10) {
    const day = datedLine(clues, value);
    if (day) return chosen(day, 'text', `${why} The dateline of the text gives the day.`);
    const finer = clues.find(
      (clue) =>
        clue.kind === 'url' &&
        clue.source === 'bare' &&
        clue.value !== null &&
        clue.value.length > value.length &&
        clue.value.startsWith(value),
    );
    if (finer?.value)
      return chosen(finer.value, 'text', `${why} An address on the page agrees and is more exact.`);
  }
  return chosen(value, basis, why);
}
