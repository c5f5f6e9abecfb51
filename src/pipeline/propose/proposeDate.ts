import { addDays, addMonths, firstDay, type PartialDate } from '../../domain/dates.ts';
import { findDates, monthOfWord } from '../describe/dates.ts';
import type { TimeWords } from '../lexicon/cues/types.ts';
import { clauseAt, type Reading, type Words } from './proposeReading.ts';

interface Found {
  readonly value: PartialDate;
  readonly token: number;
}

export interface ReadDate {
  readonly value: PartialDate | null;
  /** The sentence itself tells it. */
  readonly isTold: boolean;
}

const list = (words: string): readonly string[] => words.split(' ').filter(Boolean);
const pad = (value: number): string => String(value).padStart(2, '0');
const YEAR = /^(?:19|20)\d\d$/;

/** When an event took place: told beside it, told in relation to the article's date, else that date. */
export function dateOf(
  words: Words,
  reading: Reading,
  token: number,
  times: TimeWords,
  article: PartialDate | null,
): ReadDate {
  const clause = clauseAt(reading, token);
  const found = datesIn(words, reading, times, article)
    .filter(({ value }) => article === null || firstDay(value) <= `${article}~`)
    .sort(
      (a, b) =>
        Math.abs(clauseAt(reading, a.token) - clause) -
          Math.abs(clauseAt(reading, b.token) - clause) ||
        Math.abs(a.token - token) - Math.abs(b.token - token),
    );
  const [nearest] = found;
  if (nearest !== undefined && Math.abs(clauseAt(reading, nearest.token) - clause) <= 2)
    return { value: nearest.value, isTold: true };
  return { value: article, isTold: false };
}

function datesIn(
  words: Words,
  reading: Reading,
  times: TimeWords,
  article: PartialDate | null,
): Found[] {
  const terms = new Set(list(times.terms));
  const before = new Set(list(times.before));
  const weekdays = list(times.weekdays).map((day) => new Set(day.split('|')));
  const found: Found[] = [];
  const offset = reading.span.start;
  const sentence = words.text.slice(offset, reading.span.end);
  const isTerm = (i: number): boolean =>
    [1, 2, 3].some((back) => i - back >= reading.from && terms.has(words.lower[i - back] ?? ''));
  const spans = findDates(sentence);
  const day = article?.length === 10 ? article : null;
  const ref = article === null ? null : firstDay(article);
  for (const { start, end, value, monthDay } of spans) {
    let token = reading.from;
    while (token + 1 < reading.to && (words.ends[token] ?? 0) <= offset + start) token += 1;
    if (isTerm(token)) continue;
    if (value !== null) found.push({ value, token });
    else if (monthDay !== null && ref !== null) {
      const year = Number(ref.slice(0, 4));
      const candidate = `${year}-${monthDay}`;
      found.push({
        value: candidate <= (day ?? `${article}-99`) ? candidate : `${year - 1}-${monthDay}`,
        token,
      });
    }
    void end;
  }
  const taken = (i: number): boolean =>
    spans.some(
      (s) => (words.starts[i] ?? 0) < offset + s.end && (words.ends[i] ?? 0) > offset + s.start,
    );
  const phrase = (i: number, text: string): boolean =>
    text !== '' &&
    text.split('|').some((p) => p.split(' ').every((w, k) => words.lower[i + k] === w));
  const phrases = (i: number, text: string): boolean =>
    text.split(',').some((p) => phrase(i, p.trim()));
  for (let i = reading.from; i < reading.to; i++) {
    if (taken(i) || isTerm(i)) continue;
    const word = words.lower[i] ?? '';
    const previous = words.lower[i - 1] ?? '';
    if (YEAR.test(word)) {
      found.push({ value: word, token: i });
      continue;
    }
    if (ref === null || article === null) continue;
    const month = monthOfWord(word.toLowerCase());
    const year = Number(ref.slice(0, 4));
    if (month !== undefined && before.has(previous) && i > reading.from) {
      const value = `${year}-${pad(month)}`;
      const past =
        value <= article.slice(0, 7) || article.length === 4 ? value : `${year - 1}-${pad(month)}`;
      found.push({ value: article.length === 4 ? article : past, token: i });
      continue;
    }
    const weekday = weekdays.findIndex((names) => names.has(word));
    if (weekday >= 0) {
      if (day !== null) {
        const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
        found.push({ value: addDays(day, -back), token: i });
      } else found.push({ value: article, token: i });
      continue;
    }
    if (phrases(i, times.yesterday))
      found.push({ value: day === null ? article : addDays(day, -1), token: i });
    else if (phrases(i, times.today)) found.push({ value: article, token: i });
    else if (phrases(i, times.lastMonth) && article.length > 4)
      found.push({ value: addMonths(ref, -1).slice(0, 7), token: i });
    else if (phrases(i, times.lastWeek) && article.length > 4)
      found.push({ value: (day === null ? article : addDays(day, -7)).slice(0, 7), token: i });
    else if (phrases(i, times.thisMonth) && article.length > 4)
      found.push({ value: article.slice(0, 7), token: i });
    else if (phrases(i, times.lastYear)) found.push({ value: String(year - 1), token: i });
    else if (phrases(i, times.thisYear)) found.push({ value: String(year), token: i });
  }
  return found;
}
