import { describe, expect, test } from 'vitest';
import { formatAge, formatDate } from '../../src/domain/dateText.ts';

describe('formatDate is never more precise than the source', () => {
  test.each([
    ['2020-07-14', 'long', '14 July 2020'],
    ['2020-07-04', 'long', '4 July 2020'],
    ['2020-07', 'long', 'July 2020'],
    ['2020', 'long', '2020'],
    ['2020-07-14', 'short', '14 Jul 2020'],
    ['2020-09', 'short', 'Sep 2020'],
    ['2020', 'short', '2020'],
    ['2019-01-01', 'long', '1 January 2019'],
    ['2019-12-31', 'long', '31 December 2019'],
  ] as const)('%s, %s: %s', (date, style, expected) => {
    expect(formatDate(date, style)).toBe(expected);
  });

  test('long is the usual form', () => {
    expect(formatDate('2024-05-10')).toBe('10 May 2024');
  });
});

describe('formatAge', () => {
  test.each([
    [0, 'less than a month'],
    [1, '1 month'],
    [7, '7 months'],
    [11, '11 months'],
    [12, '1 year'],
    [13, '1 year 1 month'],
    [24, '2 years'],
    [27, '2 years 3 months'],
  ])('%i months: %s', (months, expected) => {
    expect(formatAge(months)).toBe(expected);
  });
});
