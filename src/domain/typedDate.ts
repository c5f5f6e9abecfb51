import { isPartialDate } from './dates.ts';
import type { PartialDate } from './dates.ts';
import { FIRST_MONTH, isInSpan, LAST_MONTH } from './period.ts';

/** A date as a reader typed it: read, or not, with what is wrong with it. */
export type TypedDate =
  | { readonly kind: 'valid'; readonly date: PartialDate }
  | { readonly kind: 'invalid'; readonly value: string; readonly reason: string };

const FORM = /^\d{4}(-\d{2}){0,2}$/;
const ACCEPTED = 'Type a year (2020), a month (2020-07) or a day (2020-07-14)';

/** Reads `2020`, `2020-07` or `2020-07-14` within the atlas's span; spaces around it are nothing. */
export function parseTypedDate(text: string): TypedDate {
  const value = text.trim();
  if (isPartialDate(value) && isInSpan(value)) return { kind: 'valid', date: value };
  return { kind: 'invalid', value, reason: reasonOf(value) };
}

function reasonOf(value: string): string {
  if (value === '') return `Nothing is typed. ${ACCEPTED}.`;
  if (!FORM.test(value)) return `“${value}” is not a date of a form known here. ${ACCEPTED}.`;
  if (!isPartialDate(value)) return `“${value}” is not in the calendar. ${ACCEPTED}.`;
  return `“${value}” is outside of the atlas. ${ACCEPTED} from ${FIRST_MONTH} to ${LAST_MONTH}.`;
}
