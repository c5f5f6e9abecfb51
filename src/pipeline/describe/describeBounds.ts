import { lastDay } from '../../domain/dates.ts';
import type { Span } from '../../schema/common.ts';
import type { Clue } from './describeClue.ts';
import {
  FUTURE_WORDS,
  NOW_WORDS,
  ORDINALS,
  REPORT_UNITS,
  PAST_WORDS,
  RESULT_WORDS,
} from '../lexicon/datesRelative.ts';

/** What an article's own words say of the day of writing. */
export interface Bounds {
  /** The day before which it can't have been written, with the words that say so. */
  readonly earliest: { readonly day: string; readonly words: string } | null;
  /** A date that the text calls its own present: “now, in 2018”. */
  readonly present: { readonly value: string; readonly words: string } | null;
}

const REPORT =
  /(\p{L}+) (\p{L}+(?: (?:months|maanden|monaten?|mois|meses|mesi))?) (?:(?:of|van|de|del|do|du|dell['’]|af|von) ?)?(20\d\d)(?!\d)/giu;
/** A word without which `REPORT` tells nothing. */
const REPORT_UNIT = new RegExp(Object.keys(REPORT_UNITS).join('|'), 'iu');
const SHORT_REPORT = /(?<!\p{L})(?:([HSQ])([1-4])|([1-4])([HSQ])) (20\d\d)(?!\d)/gu;
const PRESENT = new RegExp(
  `(?<!\\p{L})(?:${NOW_WORDS.join('|')}),? ?(?:\\(?(?:in|en|im|i|w|v|em|nel|anno|am|on|this|dit) )?((?:19|20)\\d\\d)(?![\\d-])`,
  'iu',
);
/** As much before a date is read for the verb that it goes with. */
const CLAUSE_WINDOW = 120;
const future = new Set(FUTURE_WORDS);
const past = new Set(PAST_WORDS);
const results = new Set(RESULT_WORDS);

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(/[\p{L}'’]+/gu))
    if (words.has(word.toLowerCase())) return true;
  return false;
}

function endOf(year: string, unitMonths: number, ordinal: number): string | null {
  const month = unitMonths === 9 ? 9 : unitMonths * ordinal;
  return month > 12 ? null : lastDay(`${year}-${String(month).padStart(2, '0')}`);
}

/** The end of the span that a sentence reports results of. */
function reportEnds(sentence: string): { day: string; words: string }[] {
  const ends: { day: string; words: string }[] = [];
  for (const match of REPORT_UNIT.test(sentence) ? sentence.matchAll(REPORT) : []) {
    const [words, ordinal = '', unit = '', year = ''] = match;
    const months = REPORT_UNITS[unit.toLowerCase()];
    const place = ORDINALS[ordinal.toLowerCase()];
    const day = months && place ? endOf(year, months, place) : null;
    if (day) ends.push({ day, words });
  }
  for (const match of sentence.matchAll(SHORT_REPORT)) {
    const unit = match[1] ?? match[4] ?? '';
    const day = endOf(match[5] ?? '', unit === 'Q' ? 3 : 6, Number(match[2] ?? match[3]));
    if (day) ends.push({ day, words: match[0] });
  }
  return ends;
}

/** Reads the clean text by its sentences, with the dates found in it. */
export function readBounds(
  text: string,
  sentences: readonly Span[],
  clues: readonly Clue[],
): Bounds {
  const days = clues.filter((clue) => clue.clean !== null && clue.value?.length === 10);
  const known: { day: string; words: string }[] = [];
  let next = 0;
  // Sentences bound the day of writing by a full date or by the year that they report on.
  const mayTell = days.length > 0 || /\d{4}/.test(text);
  for (const { start, end } of mayTell ? sentences : []) {
    const inside: Clue[] = [];
    for (let clue = days[next]; clue && (clue.clean ?? 0) < end; clue = days[++next])
      inside.push(clue);
    const sentence = text.slice(start, end);
    for (const { clean, value, text: words } of inside) {
      const from = Math.max(start, (clean ?? start) - CLAUSE_WINDOW);
      const clause =
        text
          .slice(from, clean ?? from)
          .split(/[,;:–—]/u)
          .at(-1) ?? '';
      if (value && hasWord(clause, past) && !hasWord(clause, future))
        known.push({ day: value, words });
    }
    const ends = /\d{4}/.test(sentence) ? reportEnds(sentence) : [];
    if (ends.length > 0 && !hasWord(sentence, future) && hasWord(sentence, results))
      known.push(...ends);
  }
  known.sort((a, b) => b.day.localeCompare(a.day));
  const present = PRESENT.exec(text);
  return {
    earliest: known[0] ?? null,
    present: present ? { value: present[1] ?? '', words: present[0] } : null,
  };
}
