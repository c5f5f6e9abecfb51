import { HOME_CODES } from '../../domain/boundaries.ts';
import { firstDay, isPartialDate, lastDay } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import type { Stance } from '../../schema/vocabulary.ts';
import type { CountryFacts } from '../countries.ts';
import type { Diagnostic, JsonPath, Problem } from '../diagnostics.ts';
import type { Item, Located } from '../read/locatedJson.ts';

/** Nothing on Huawei and 5G was decided before this year: an earlier date is a slip. */
const FIRST_YEAR = 2010;

/** What the checks of coded values need to know of the world. */
export interface CheckContext {
  readonly countries: ReadonlyMap<string, CountryFacts>;
  /** The day of the build: nothing may be dated later. */
  readonly today: Day;
}

interface Coded {
  readonly country: string;
  readonly stance: Stance;
  readonly binding: boolean;
  readonly power: boolean;
  readonly date: string;
  readonly until?: string | null | undefined;
}

/** Checks country, dates and power of one coded item at `path`. */
export function checkCoded(
  located: Located<unknown>,
  path: JsonPath,
  item: Coded,
  context: CheckContext,
): Diagnostic[] {
  const faults = [
    ...checkCountry(located, [...path, 'country'], item.country, context),
    ...checkDate(located, [...path, 'date'], item.date, context),
    ...checkUntil(located, [...path, 'until'], item),
  ];
  if (!item.power || (item.binding && item.stance === 'restrict')) return faults;
  const fault = located.report('error', [...path, 'power'], {
    rule: 'power-without-law',
    value: `${item.stance}, ${item.binding ? 'binding' : 'not binding'}`,
    message:
      'a law in force that only lets authorities exclude vendors is coded restrict and binding',
    remedy: 'Set power to false, or code it restrict and binding.',
  });
  return [...faults, fault];
}

function checkUntil(
  located: Located<unknown>,
  path: JsonPath,
  { date, until }: Coded,
): Diagnostic[] {
  if (until === undefined || until === null) return [];
  if (!isPartialDate(until)) return [located.report('error', path, impossibleDate(until))];
  if (lastDay(until) < firstDay(date)) {
    return [
      located.report('error', path, {
        rule: 'until-before-date',
        value: until,
        message: `the measure ends before it begins (${date})`,
        remedy: 'Correct one of the two dates.',
      }),
    ];
  }
  if (lastDay(until) >= lastDay(date)) return [];
  return [
    located.report('warning', path, {
      rule: 'never-in-effect',
      value: until,
      message: `an item of ${date} counts from ${lastDay(date)} on, when this measure had ended`,
      remedy: 'Give the day on which it began, so that it is shown at all.',
    }),
  ];
}

/** Checks that a date exists in the calendar, and nothing else of it. */
export const checkDay = (located: Located<unknown>, path: JsonPath, date: string): Diagnostic[] =>
  isPartialDate(date) ? [] : [located.report('error', path, impossibleDate(date))];

/** The items whose key stood earlier in the list; a key of `null` is none. */
export function repeatsOf<T>(
  items: readonly Item<T>[],
  keyOf: (value: T) => string | null,
): Item<T>[] {
  const seen = new Set<string>();
  return items.filter(({ value }) => {
    const key = keyOf(value);
    if (key === null) return false;
    const isRepeat = seen.has(key);
    seen.add(key);
    return isRepeat;
  });
}

function checkCountry(
  located: Located<unknown>,
  path: JsonPath,
  code: string,
  { countries }: CheckContext,
): Diagnostic[] {
  if (HOME_CODES.includes(code)) {
    return [
      located.report('error', path, {
        rule: 'home-state',
        value: code,
        message: 'the home state of the vendor is never coded (codebook, rule 2)',
        remedy: 'Remove the observation.',
      }),
    ];
  }
  if (countries.has(code)) return [];
  return [
    located.report('error', path, {
      rule: 'unknown-country',
      value: code,
      message: 'no country has this code',
      remedy:
        'Use an ISO 3166-1 alpha-2 code (GB, not UK; GR, not EL), or XK for Kosovo. The EU is no country.',
    }),
  ];
}

/** Checks that a date exists, is not in the future and not before 2010. */
export function checkDate(
  located: Located<unknown>,
  path: JsonPath,
  date: string,
  { today }: CheckContext,
): Diagnostic[] {
  const problem = dateProblem(date, today);
  return problem === null ? [] : [located.report('error', path, problem)];
}

/** What is wrong with a date; `null` where it exists, is not in the future and not before 2010. */
export function dateProblem(date: string, today: Day): Problem | null {
  if (!isPartialDate(date)) return impossibleDate(date);
  if (firstDay(date) > today) {
    return {
      rule: 'date-in-future',
      value: date,
      message: `the date lies after today, ${today}`,
      remedy: 'Correct the date.',
    };
  }
  if (Number(date.slice(0, 4)) >= FIRST_YEAR) return null;
  return {
    rule: 'date-too-early',
    value: date,
    message: `the date lies before ${FIRST_YEAR}`,
    remedy: 'Correct the date; the atlas holds nothing so old.',
  };
}

export const impossibleDate = (value: string): Problem => ({
  rule: 'impossible-date',
  value,
  message: 'the calendar has no such date',
  remedy: 'Write YYYY, YYYY-MM or YYYY-MM-DD, only as exact as the source.',
});

export const unknownPublisher = (name: string): Problem => ({
  rule: 'unknown-publisher',
  value: name,
  message: 'the publisher is not in publishers.json',
  remedy: 'Add it with country, owner, kind of ownership and a source.',
});
