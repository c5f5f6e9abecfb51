import { HOME_STATE } from '../domain/boundaries.ts';
import { firstDay, isPartialDate, lastDay } from '../domain/dates.ts';
import type { Day } from '../domain/dates.ts';
import type { CountryFacts } from './countries.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { JsonPath, Located } from './locatedJson.ts';

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
  readonly date: string;
  readonly until?: string | null | undefined;
}

/** Checks country and dates of one coded item at `path`. */
export function checkCoded<T>(
  located: Located<T>,
  path: JsonPath,
  item: Coded,
  context: CheckContext,
): Diagnostic[] {
  const faults = [
    ...checkCountry(located, [...path, 'country'], item.country, context),
    ...checkDate(located, [...path, 'date'], item.date, context),
  ];
  const until = item.until ?? null;
  if (until === null) return faults;
  const untilPath = [...path, 'until'];
  if (!isPartialDate(until)) return [...faults, impossible(located, untilPath, until)];
  if (lastDay(until) < firstDay(item.date)) {
    faults.push(
      located.report('error', untilPath, {
        rule: 'until-before-date',
        value: until,
        message: `the measure ends before it begins (${item.date})`,
        remedy: 'Correct one of the two dates.',
      }),
    );
  }
  return faults;
}

function checkCountry<T>(
  located: Located<T>,
  path: JsonPath,
  code: string,
  { countries }: CheckContext,
): Diagnostic[] {
  if (code === HOME_STATE) {
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
