import { isPartialDate } from '../../domain/dates.ts';
import { MONTH_NAMES, MONTHS_THAT_ARE_WORDS, WEEKDAY_NUMBERS } from '../lexicon/dates.ts';

/** A date as written; offsets are into the text that was read, `end` exclusive. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** `null` if it has no year, does not exist, or may be read in two ways. */
  readonly value: string | null;
  /** `MM-DD` where the day is given; there may be no year. */
  readonly monthDay: string | null;
  /** 0 is Sunday; `null` where no weekday stands before it. */
  readonly weekday: number | null;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2039;
const WINDOW = 24;
const months = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const needsYear = new Set(MONTHS_THAT_ARE_WORDS);

export const monthOfWord = (lower: string): number | undefined => months.get(lower);

const YEAR_FIRST = /(?<![\p{N}/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\p{N})/gu;
const YEAR_LAST = /(?<![\p{N}/.:-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\p{N})/gu;
/** A zone glued to a day (“GMT +35 May”) is read as a zone of one digit. */
const DAY_BEFORE =
  /(?:(?<![\p{N}.,:/+-])|(?<=(?:GMT|UTC)\s?[+-]\d))(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s{1,2}(?:of\s|de\s|di\s|den\s)?$/iu;
const YEAR_BEFORE = /(?<!\p{N})(\d{4})\.?\s{1,2}$/u;
const DAY_AFTER = /^\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,:]\d)\.?/u;
const YEAR_AFTER = /^[.,]{0,2}\s{1,2}(?:de\s|del\s|of\s)?(\d{4})(?!\p{N}|[.,]\d)/u;
const WEEKDAY_BEFORE = /(\p{L}+)\.?,?\s{1,2}$/u;

/** A month stands beside a number: only such words are looked up. */
const WORD_AFTER_NUMBER =
  /\d(?:st|nd|rd|th|er|º|°)?\.?\s{1,2}(?:(?:of|de|di|den)\s)?(\p{L}{3,12})(?!\p{L})/giu;
const WORD_BEFORE = /(?<!\p{L})(\p{L}{3,12})[.,]{0,2}\s{1,2}(?:(?:of|de|del)\s)?$/iu;
const FIRST_DIGIT = /(?<!\d)\d/g;
/** Two numbers and a mark between, as every date in figures has. */
const NUMBERS = /\d[-./] ?\d/;

const pad = (value: number): string => String(value).padStart(2, '0');

function dateOf(year: number | null, month: number, day: number | null): string | null {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const value = `${year}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
  return isPartialDate(value) ? value : null;
}

/** Day and month of a numeric date: full stops put the day first, strokes do not tell. */
function orderOf(first: number, second: number, separator: string): [number, number] | null {
  if (separator === '.' || first > 12 || first === second) return [first, second];
  return second > 12 ? [second, first] : null;
}

function weekdayBefore(text: string, start: number): number | null {
  const word = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1];
  return word === undefined ? null : (WEEKDAY_NUMBERS[word.toLowerCase()] ?? null);
}

function numericDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  if (!NUMBERS.test(text)) return dates;
  const add = (start: number, length: number, value: string | null): void => {
    const end = start + length;
    dates.push({
      start,
      end,
      value,
      monthDay: value?.slice(5) ?? null,
      weekday: weekdayBefore(text, start),
    });
  };
  for (const match of text.matchAll(YEAR_FIRST)) {
    const [all, year, , month, day] = match;
    add(match.index, all.length, dateOf(Number(year), Number(month), Number(day)));
  }
  for (const match of text.matchAll(YEAR_LAST)) {
    const [all, first, separator = '', second, year] = match;
    const order = orderOf(Number(first), Number(second), separator);
    add(match.index, all.length, order && dateOf(Number(year), order[1], order[0]));
  }
  return dates;
}

/** The date around a month's name at `[start, end)`; `null` where neither day nor year is beside it. */
export function dateAroundMonth(text: string, start: number, end: number): WrittenDate | null {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const month = months.get(lower);
  if (month === undefined) return null;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const dayBefore = DAY_BEFORE.exec(before);
  const dayAfter = dayBefore ? null : DAY_AFTER.exec(after);
  const rest = dayAfter ? after.slice(dayAfter[0].length) : after;
  const yearAfter = YEAR_AFTER.exec(rest);
  const yearBefore = yearAfter || dayBefore ? null : YEAR_BEFORE.exec(before);
  const day = dayBefore ?? dayAfter;
  const year = yearAfter ?? yearBefore;
  const isName = lower.length > 3 || /^\p{Lu}/u.test(word) || lower === 'mai';
  if (!day && !(year && isName)) return null;
  if (needsYear.has(lower) && !(year || (day && /^\p{Lu}/u.test(word)))) return null;
  if (dayAfter && !isName) return null;
  const dayNumber = day ? Number(day[1]) : null;
  if (dayNumber !== null && (dayNumber < 1 || dayNumber > 31)) return null;
  const from = start - (dayBefore ?? yearBefore ?? [''])[0].length;
  const to = end + (dayAfter?.[0].length ?? 0) + (yearAfter?.[0].length ?? 0);
  const trailing = /[.,\s]*$/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return {
    start: from,
    end: to - trailing,
    value: dateOf(year ? Number(year[1]) : null, month, dayNumber),
    monthDay: dayNumber === null ? null : `${pad(month)}-${pad(dayNumber)}`,
    weekday: weekdayBefore(text, from),
  };
}

/** Places of the words that stand beside a number. */
function wordsAtNumbers(text: string): [start: number, word: string][] {
  const places: [number, string][] = [];
  for (const { 0: all, 1: word = '', index } of text.matchAll(WORD_AFTER_NUMBER))
    places.push([index + all.length - word.length, word]);
  for (const { index } of text.matchAll(FIRST_DIGIT)) {
    const from = Math.max(0, index - WINDOW);
    const match = WORD_BEFORE.exec(text.slice(from, index));
    if (match) places.push([from + match.index, match[1] ?? '']);
  }
  return places;
}

/** Every date written in a text, in order, with a year or without; none overlap. */
export function findDates(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found = numericDates(text);
  for (const [start, word] of wordsAtNumbers(text)) {
    const isMonth = months.has(word.toLowerCase());
    const date = isMonth ? dateAroundMonth(text, start, start + word.length) : null;
    if (date) found.push(date);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: WrittenDate[] = [];
  for (const date of found) if (date.start >= (apart.at(-1)?.end ?? 0)) apart.push(date);
  return apart;
}
