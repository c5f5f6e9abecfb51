import { addDays, addMonths, firstDay, type PartialDate } from '../../domain/dates.ts';
import type { TimeWords } from '../lexicon/cues/types.ts';

/** Phrases that tell a time by the day of writing; of two at one place the first here counts. */
const RELATIVES = [
  'yesterday',
  'today',
  'lastMonth',
  'lastWeek',
  'thisMonth',
  'lastYear',
  'thisYear',
] as const satisfies readonly (keyof TimeWords)[];
type Relative = (typeof RELATIVES)[number];

export interface TimePhrase {
  readonly relative: Relative;
  readonly words: readonly string[];
}

/** A language's words of time, ready to be looked up word by word. */
export interface Times {
  readonly terms: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** By the first word. */
  readonly phrases: ReadonlyMap<string, readonly TimePhrase[]>;
}

const listOf = (words: string): string[] => words.split(' ').filter(Boolean);

export function compileTimes(times: TimeWords): Times {
  const weekdays = new Map<string, number>();
  for (const [number, names] of listOf(times.weekdays).entries())
    for (const name of names.split('|')) if (!weekdays.has(name)) weekdays.set(name, number);
  const phrases = new Map<string, TimePhrase[]>();
  for (const relative of RELATIVES) {
    for (const phrase of times[relative].split(/[,|]/)) {
      const words = listOf(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const known = phrases.get(first);
      if (known === undefined) phrases.set(first, [{ relative, words }]);
      else known.push({ relative, words });
    }
  }
  return {
    terms: new Set(listOf(times.terms)),
    before: new Set(listOf(times.before)),
    weekdays,
    phrases,
  };
}

/** `null` where the article’s own date is too inexact to count from. */
export function relativeDate(relative: Relative, article: PartialDate): PartialDate | null {
  const isDay = article.length === 10;
  switch (relative) {
    case 'yesterday':
      return isDay ? addDays(article, -1) : article;
    case 'today':
      return article;
    case 'lastYear':
      return String(Number(article.slice(0, 4)) - 1);
    case 'thisYear':
      return article.slice(0, 4);
  }
  if (article.length === 4) return null;
  switch (relative) {
    case 'lastMonth':
      return addMonths(firstDay(article), -1).slice(0, 7);
    case 'lastWeek':
      return (isDay ? addDays(article, -7) : article).slice(0, 7);
    case 'thisMonth':
      return article.slice(0, 7);
  }
}
