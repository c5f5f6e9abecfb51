import { addDays, firstDay, type PartialDate } from '../../domain/dates.ts';
import { findDates, monthOfWord } from '../describe/dates.ts';
import { clauseAt, type Reading, type Words } from './proposeReading.ts';
import { relativeDate, type TimePhrase, type Times } from './proposeTimes.ts';

/** A date that a sentence tells, and the word where it does. */
export interface ToldDate {
  readonly value: PartialDate;
  readonly token: number;
}

export interface ReadDate {
  readonly value: PartialDate | null;
  /** The sentence itself tells it. */
  readonly isTold: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const YEAR = /^(?:19|20)\d\d$/;
/** A word of a term so many words before a date puts it ahead. */
const TERM_REACH = 3;

/** When an event took place: told beside it, told in relation to the article's date, else that date. */
export function dateOf(
  reading: Reading,
  told: readonly ToldDate[],
  token: number,
  article: PartialDate | null,
): ReadDate {
  const clause = clauseAt(reading, token);
  let nearest: ToldDate | null = null;
  let [leastClauses, leastTokens] = [Infinity, Infinity];
  for (const date of told) {
    const clauses = Math.abs(clauseAt(reading, date.token) - clause);
    const tokens = Math.abs(date.token - token);
    if (clauses > leastClauses || (clauses === leastClauses && tokens >= leastTokens)) continue;
    [nearest, leastClauses, leastTokens] = [date, clauses, tokens];
  }
  return nearest !== null && leastClauses <= 2
    ? { value: nearest.value, isTold: true }
    : { value: article, isTold: false };
}

/** The dates that a sentence tells, none after the day of writing. */
export function datesIn(
  words: Words,
  reading: Reading,
  times: Times,
  article: PartialDate | null,
): ToldDate[] {
  const told: ToldDate[] = [];
  const add = (value: PartialDate, token: number): void => {
    const isPast = article === null || firstDay(value) <= `${article}~`;
    if (isPast && !isInTerm(words, reading, times, token)) told.push({ value, token });
  };
  const offset = reading.span.start;
  const written = findDates(words.text.slice(offset, reading.span.end));
  for (const { start, value, monthDay } of written) {
    const date = value ?? (monthDay && article && latestOf(monthDay, article));
    if (date !== null) add(date, tokenAt(words, reading, offset + start));
  }
  const isWritten = (i: number): boolean =>
    written.some(
      ({ start, end }) =>
        (words.starts[i] ?? 0) < offset + end && (words.ends[i] ?? 0) > offset + start,
    );
  for (let i = reading.from; i < reading.to; i++) {
    const before = i > reading.from ? (words.lower[i - 1] ?? '') : '';
    const date = wordDate(words, i, before, times, article);
    if (date !== null && !isWritten(i)) add(date, i);
  }
  return told;
}

/** “by 2027”, “before May”: the date lies ahead or ends a term. */
function isInTerm(words: Words, reading: Reading, times: Times, token: number): boolean {
  for (let i = Math.max(reading.from, token - TERM_REACH); i < token; i++)
    if (times.terms.has(words.lower[i] ?? '')) return true;
  return false;
}

function tokenAt(words: Words, reading: Reading, start: number): number {
  let token = reading.from;
  while (token + 1 < reading.to && (words.ends[token] ?? 0) <= start) token += 1;
  return token;
}

/** The last day of that name up to the day of writing. */
function latestOf(monthDay: string, article: PartialDate): PartialDate {
  const year = Number(article.slice(0, 4));
  const date = `${year}-${monthDay}`;
  return date <= (article.length === 10 ? article : `${article}-99`)
    ? date
    : `${year - 1}-${monthDay}`;
}

/** What a single word tells, or the phrase that it begins: a year, in May, on Monday, last week. */
function wordDate(
  words: Words,
  i: number,
  before: string,
  times: Times,
  article: PartialDate | null,
): PartialDate | null {
  const word = words.lower[i] ?? '';
  if (word.length === 4 && YEAR.test(word)) return word;
  if (article === null) return null;
  const month = times.before.has(before) ? monthOfWord(word.toLowerCase()) : undefined;
  if (month !== undefined) return article.length === 4 ? article : latestMonth(month, article);
  const weekday = times.weekdays.get(word);
  if (weekday !== undefined) {
    if (article.length < 10) return article;
    return addDays(article, -((new Date(`${article}T00:00:00Z`).getUTCDay() - weekday + 7) % 7));
  }
  for (const phrase of times.phrases.get(word) ?? []) {
    const date = isAt(words, i, phrase) ? relativeDate(phrase.relative, article) : null;
    if (date !== null) return date;
  }
  return null;
}

function latestMonth(month: number, article: PartialDate): PartialDate {
  const year = Number(article.slice(0, 4));
  const value = `${year}-${pad(month)}`;
  return value <= article.slice(0, 7) ? value : `${year - 1}-${pad(month)}`;
}

const isAt = (words: Words, i: number, phrase: TimePhrase): boolean =>
  phrase.words.every((word, offset) => words.lower[i + offset] === word);
