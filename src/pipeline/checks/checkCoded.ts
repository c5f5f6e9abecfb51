import { HOME_CODES } from '../../domain/boundaries.ts';
import { firstDay, isPartialDate, lastDay } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import type { Stance } from '../../schema/vocabulary.ts';
import type { CountryFacts } from '../countries.ts';
import type { Diagnostic, JsonPath } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';

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
export function checkCoded<T>(
  located: Located<T>,
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

function checkUntil<T>(located: Located<T>, path: JsonPath, { date, until }: Coded): Diagnostic[] {
  if (until === undefined || until === null) return [];
  if (!isPartialDate(until)) return [impossible(located, path, until)];
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
export const checkDay = <T>(located: Located<T>, path: JsonPath, date: string): Diagnostic[] =>
  isPartialDate(date) ? [] : [impossible(located, path, date)];

/** Positions of values that stood earlier in the list; `null` is no value. */
export function repeatsOf(values: readonly (string | null)[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (value === null) return [];
    if (seen.has(value)) return index;
    seen.add(value);
    return [];
  });
}

function checkCountry<T>(
  located: Located<T>,
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
export function checkDate<T>(
  located: Located<T>,
  path: JsonPath,
  date: string,
  { today }: CheckContext,
): Diagnostic[] {
  if (!isPartialDate(date)) return [impossible(located, path, date)];
  if (firstDay(date) > today) {
    return [
      located.report('error', path, {
        rule: 'date-in-future',
        value: date,
        message: `the date lies after today, ${today}`,
        remedy: 'Correct the date.',
      }),
    ];
  }
  if (Number(date.slice(0, 4)) >= FIRST_YEAR) return [];
  return [
    located.report('error', path, {
      rule: 'date-too-early',
      value: date,
      message: `the date lies before ${FIRST_YEAR}`,
      remedy: 'Correct the date; the atlas holds nothing so old.',
    }),
  ];
}

const impossible = <T>(located: Located<T>, path: JsonPath, value: string): Diagnostic =>
  located.report('error', path, {
    rule: 'impossible-date',
    value,
    message: 'the calendar has no such date',
    remedy: 'Write YYYY, YYYY-MM or YYYY-MM-DD, only as exact as the source.',
  });
