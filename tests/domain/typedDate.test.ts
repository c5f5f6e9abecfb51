import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { parseTypedDate } from '../../src/domain/typedDate.ts';
import { anyPartialDate } from '../support/builders.ts';

describe('a typed date', () => {
  test.each(['2018', '2020', '2020-07', '2020-07-14', '2024-12-31', '2020-02-29'])(
    'is read: %s',
    (text) => {
      expect(parseTypedDate(text)).toEqual({ kind: 'valid', date: text });
    },
  );

  test.each([
    ['31 July 2020', '2020-07-31'],
    ['1 jul 2020', '2020-07-01'],
    ['July 2020', '2020-07'],
    ['Sept. 2021', '2021-09'],
    ['February 29, 2020', '2020-02-29'],
  ])('is read in words too: %s', (text, date) => {
    expect(parseTypedDate(text)).toEqual({ kind: 'valid', date });
  });

  it('may stand between spaces', () => {
    expect(parseTypedDate(' 2020-07 ')).toEqual({ kind: 'valid', date: '2020-07' });
  });

  test.each([
    ['', /^Nothing is typed/],
    ['   ', /^Nothing is typed/],
    ['Brumaire 2020', /^“Brumaire 2020” is not a date of a form known here/],
    ['1 July 2, 2020', /^“1 July 2, 2020” is not a date of a form/],
    ['31 June 2020', /^“31 June 2020” is not in the calendar/],
    ['July 2017', /^“July 2017” is outside of the atlas/],
    ['7/8/2020', /^“7\/8\/2020” is not a date of a form/],
    ['14.07.2020', /^“14\.07\.2020” is not a date of a form/],
    ['2020-7', /^“2020-7” is not a date of a form/],
    ['2020-13', /^“2020-13” is not in the calendar/],
    ['2021-02-29', /^“2021-02-29” is not in the calendar/],
    ['2017', /^“2017” is outside of the atlas/],
    ['2025-01-01', /^“2025-01-01” is outside of the atlas.*from 2018-01 to 2024-12/],
  ])('is told as wrong, with what would be right: "%s"', (text, reason) => {
    const typed = parseTypedDate(text);
    expect(typed).toMatchObject({ kind: 'invalid', value: text.trim() });
    expect('reason' in typed && typed.reason).toMatch(reason);
    expect('reason' in typed && typed.reason).toContain('a day (2020-07-14)');
  });

  it('is what was typed, or an error that names it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyPartialDate), (text) => {
        const typed = parseTypedDate(text);
        const told = typed.kind === 'valid' ? typed.date : typed.reason;
        expect(told).toContain(text.trim());
      }),
    );
  });
});
