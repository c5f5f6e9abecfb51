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
const WORD_CHARACTER = /[\p{L}'’]/u;
/** 1 for every UTF-16 unit that is a letter or an apostrophe: faster than the pattern itself. */
const isWordUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

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
  let start = -1;
  const add = (from: number, end: number): void => {
    const wording = text.slice(from, end).toLowerCase();
    if (seen.has(wording)) return;
    seen.add(wording);
    found.push({ start: from, end });
  };
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && isWordUnit[text.charCodeAt(end)] === 1) {
      if (start < 0) start = end;
      continue;
    }
    if (start < 0) continue;
    const lower = end - start > LONGEST ? '' : text.slice(start, end).toLowerCase();
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
    start = -1;
  }
  return found;
}
