import { isPartialDate } from './dates.ts';
import { MONTHS } from './dateText.ts';
import type { PartialDate } from './dates.ts';
import { FIRST_MONTH, isInSpan, LAST_MONTH } from './period.ts';

/** A date as a reader typed it: read, or not, with what is wrong with it. */
export type TypedDate =
  | { readonly kind: 'valid'; readonly date: PartialDate }
  | { readonly kind: 'invalid'; readonly value: string; readonly reason: string };

const FORM = /^\d{4}(-\d{2}){0,2}$/;
const ACCEPTED = 'Type a year (2020), a month (2020-07) or a day (2020-07-14)';

/**
 * Reads `2020`, `2020-07`, `2020-07-14`, and dates as this site writes them (`14 July 2020`, `Jul 2020`)
 * within the atlas's span; spaces around it are nothing.
 */
export function parseTypedDate(text: string): TypedDate {
  const value = text.trim();
  const date = inNumbers(value);
  if (isPartialDate(date) && isInSpan(date)) return { kind: 'valid', date };
  return { kind: 'invalid', value, reason: reasonOf(value, date) };
}

const IN_WORDS = /^(?:(\d{1,2}) +)?([a-z]{3,9})\.?(?: +(\d{1,2}),)? +(\d{4})$/i;

/** A date whose month is a word, in numbers; anything else as it stands. */
function inNumbers(value: string): string {
  const [, before, word = '', after, year] = IN_WORDS.exec(value) ?? [];
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
  if (year === undefined || month === 0 || (before !== undefined && after !== undefined))
    return value;
  const day = before ?? after;
  const parts = [String(month), ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

function reasonOf(value: string, date: string): string {
  if (value === '') return `Nothing is typed. ${ACCEPTED}.`;
  if (!FORM.test(date)) return `“${value}” is not a date of a form known here. ${ACCEPTED}.`;
  if (!isPartialDate(date)) return `“${value}” is not in the calendar. ${ACCEPTED}.`;
  return `“${value}” is outside of the atlas. ${ACCEPTED} from ${FIRST_MONTH} to ${LAST_MONTH}.`;
}
