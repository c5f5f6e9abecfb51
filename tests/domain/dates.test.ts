import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  endOfMonth,
  firstDay,
  isPartialDate,
  lastDay,
  monthOf,
  monthsBetween,
  monthsOfRange,
  overlaps,
  precisionOf,
} from '../../src/domain/dates.ts';
import { anyDay, anyPartialDate } from '../support/builders.ts';
import { CALENDAR, dayAfter, daysOf, naiveLastDay } from './oracle.ts';

const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
];

describe.each(ZONES)('dates in the time zone %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('really runs in that zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test.each([
    ['2019', true],
    ['2019-02', true],
    ['2019-02-28', true],
    ['2019-02-29', false],
    ['2020-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2019-04-30', true],
    ['2019-04-31', false],
    ['2019-00', false],
    ['2019-13', false],
    ['2019-01-00', false],
    ['2019-01-32', false],
    ['2019-1', false],
    ['2019-1-1', false],
    ['19', false],
    ['', false],
    ['2019-01-01T00:00:00Z', false],
    [' 2019', false],
    ['2019\n', false],
    ['soon', false],
  ])('isPartialDate(%j) is %j', (value, expected) => {
    expect(isPartialDate(value)).toBe(expected);
  });

  test.each([
    ['2019', 'year', '2019-01-01', '2019-12-31'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2018-12', 'month', '2018-12-01', '2018-12-31'],
    ['2019-04', 'month', '2019-04-01', '2019-04-30'],
    ['2019-06-20', 'day', '2019-06-20', '2019-06-20'],
  ])('%s is exact to the %s and means %s to %s', (date, precision, from, to) => {
    expect(precisionOf(date)).toBe(precision);
    expect(firstDay(date)).toBe(from);
    expect(lastDay(date)).toBe(to);
  });

  test.each([
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-01-01', 366, '2021-01-01'],
    ['2019-03-31', 1, '2019-04-01'],
    ['2019-10-27', 1, '2019-10-28'],
    ['2020-01-01', 0, '2020-01-01'],
  ])('addDays(%s, %i) is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-02-29', 24, '2022-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2019-08-31', 1, '2019-09-30'],
    ['2018-06-30', 24, '2020-06-30'],
    ['2019-05-05', 0, '2019-05-05'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2019-01-15', '2019-02-14', 0],
    ['2019-01-15', '2019-02-15', 1],
    ['2019-01-31', '2019-02-28', 1],
    ['2019-01-31', '2019-03-30', 1],
    ['2019-01-31', '2019-03-31', 2],
    ['2018-12-31', '2019-01-01', 0],
    ['2018-05-15', '2021-05-14', 35],
    ['2018-05-15', '2021-05-15', 36],
    ['2019-05-15', '2019-05-15', 0],
    ['2019-05-15', '2018-05-15', 0],
  ])('from %s to %s are %i whole months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  test.each([
    ['2019-06-20', '2019-06-20', '2019-06-20', true],
    ['2019-06-20', '2019-06-21', '2019-06-30', false],
    ['2019-06-20', '2019-06-01', '2019-06-19', false],
    ['2019-06-20', '2019-06-20', '2019-07', true],
    ['2019-06-20', '2018', '2019-06', true],
    ['2019-06', '2019-06-30', '2020', true],
    ['2019-06', '2018', '2019-06-01', true],
    ['2019-06', '2019-07', '2020', false],
    ['2019', '2019-12-31', '2020', true],
    ['2019', '2018', '2018-12-31', false],
    ['2018-12', '2019', '2019', false],
    ['2019-06', '2020', '2018', false],
  ])('%s overlaps %s to %s: %j', (date, from, to, expected) => {
    expect(overlaps(date, { from, to })).toBe(expected);
  });

  test.each([
    ['2019-11', '2020-02', ['2019-11', '2019-12', '2020-01', '2020-02']],
    ['2019-11', '2019-11', ['2019-11']],
    ['2019-11', '2019-10', []],
  ])('the months from %s to %s', (from, to, expected) => {
    expect(monthsOfRange(from, to)).toEqual(expected);
  });

  it('takes a month from a day and the last day of a month', () => {
    expect(monthOf('2020-02-07')).toBe('2020-02');
    expect(endOfMonth('2020-02')).toBe('2020-02-29');
  });
});

describe('dates against a calendar counted day by day', () => {
  it('accepts exactly the days of the calendar', () => {
    const days = new Set(CALENDAR);
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        for (const year of [2019, 2020]) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect([date, isPartialDate(date)]).toEqual([date, days.has(date)]);
        }
      }
    }
  });

  it('steps from each day to the next and back', () => {
    for (const day of CALENDAR.slice(0, -1)) {
      expect(addDays(day, 1)).toBe(dayAfter(day));
      expect(addDays(dayAfter(day), -1)).toBe(day);
    }
  });

  it('knows the first and last day that a date may mean', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        expect(firstDay(date)).toBe(daysOf(date)[0]);
        expect(lastDay(date)).toBe(naiveLastDay(date));
      }),
    );
  });

  it('overlaps where a day is shared', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, anyPartialDate, (date, a, b) => {
        const [from, to] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
        const [start, end] = [firstDay(from), lastDay(to)];
        const shared = daysOf(date).some((day) => day >= start && day <= end);
        expect(overlaps(date, { from, to })).toBe(shared);
      }),
    );
  });

  it('counts the months that fit between two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  it('adds months without leaving the target month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 20 }), (day, months) => {
        const target = addMonths(day, months);
        const [year, month] = day.split('-').map(Number) as [number, number];
        const count = year * 12 + month - 1 + months;
        expect(monthOf(target)).toBe(
          `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`,
        );
        expect(isPartialDate(target)).toBe(true);
        const sameDay = target.slice(8) === day.slice(8);
        expect(sameDay || target === endOfMonth(monthOf(target))).toBe(true);
      }),
    );
  });
});
