import { monthOfWord } from './dates.ts';
import { WEEKDAYS } from '../lexicon/dates.ts';
import {
  BEFORE_MONTH,
  RELATIVE_AFTER,
  RELATIVE_BEFORE,
  RELATIVE_WORDS,
  TIME_UNITS,
} from '../lexicon/datesRelative.ts';

/** A time that only the day of writing would fix; offsets into the text that was read. */
export interface RelativeTime {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 16;
const MIN_WEEKDAY = 4;
const before = new Set(RELATIVE_BEFORE);
const after = new Set(RELATIVE_AFTER);
const units = new Set(TIME_UNITS);
const beforeMonth = new Set(BEFORE_MONTH);
const single = new Set([...RELATIVE_WORDS, ...WEEKDAYS.filter((day) => day.length >= MIN_WEEKDAY)]);

interface Word extends RelativeTime {
  readonly lower: string;
}

/** A date with a day or year beside the month is no relative time. */
function hasNumber(text: string, from: number, to: number): boolean {
  return /\d/.test(text.slice(Math.max(0, from - 4), from) + text.slice(to, to + 6));
}

/** The first of each wording, in order: yesterday, last month, en juillet, on Friday. */
export function findRelativeTimes(text: string): RelativeTime[] {
  const found: RelativeTime[] = [];
  const seen = new Set<string>();
  let last: Word | null = null;
  const add = (start: number, end: number): void => {
    const wording = text.slice(start, end).toLowerCase();
    if (seen.has(wording)) return;
    seen.add(wording);
    found.push({ start, end });
  };
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}'’]+/gu)) {
    const end = start + word.length;
    const lower = word.length > LONGEST ? '' : word.toLowerCase();
    const near: Word | null = last !== null && start - last.end === 1 ? last : null;
    if (
      near &&
      ((before.has(near.lower) && (units.has(lower) || single.has(lower))) ||
        (units.has(near.lower) && after.has(lower)))
    ) {
      add(near.start, end);
    } else if (near && beforeMonth.has(near.lower) && monthOfWord(lower) !== undefined) {
      if (!hasNumber(text, start, end)) add(near.start, end);
    } else if (single.has(lower)) add(start, end);
    last = { start, end, lower };
  }
  return found;
}
