import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { createOffsetMap } from '../../src/pipeline/clean/offsetMap.ts';

const unit = fc.constantFrom(
  'a',
  'Ž',
  '.',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '\ufeff',
  '\u00ad',
  '\u2009',
  '\t',
  '"',
  '5',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  'ש',
  '网',
  '\n\n',
  'Share\n',
  'Read more: Masts\n',
  '© 2017 X\n',
  'The council met again and spoke of masts for hours on end, nobody listened. ',
  ' date 2019-02 ',
);
const page = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

describe('createOffsetMap', () => {
  test('maps an empty text to the beginning', () => {
    const map = createOffsetMap([]);
    expect(map.toRaw(0)).toBe(0);
    expect(map.toRaw(7)).toBe(0);
    expect(map.toClean(0)).toBeNull();
  });

  test('puts offsets between pieces between them and past the end at the end', () => {
    const map = createOffsetMap([
      { clean: 0, raw: 5, length: 3 },
      { clean: 5, raw: 20, length: 2 },
    ]);
    expect([0, 2, 3, 4, 5, 6, 7, 99].map((at) => map.toRaw(at))).toEqual([
      5, 7, 8, 9, 20, 21, 22, 22,
    ]);
    expect([4, 5, 7, 8, 19, 20, 21, 22].map((at) => map.toClean(at))).toEqual([
      null,
      0,
      2,
      null,
      null,
      5,
      6,
      null,
    ]);
  });

  test('holds every kept character in both directions', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { text, map } = clean(raw);
        for (let at = 0; at < text.length; at += 1) {
          if (/\s/.test(text.charAt(at))) continue;
          expect(raw.charAt(map.toRaw(at))).toBe(text.charAt(at));
          expect(map.toClean(map.toRaw(at))).toBe(at);
        }
      }),
    );
  });

  test('never runs backwards', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { text, map } = clean(raw);
        const forth = Array.from({ length: text.length + 2 }, (_, at) => map.toRaw(at));
        const back = Array.from({ length: raw.length }, (_, at) => map.toClean(at)).filter(
          (at) => at !== null,
        );
        expect(forth).toEqual(forth.toSorted((a, b) => a - b));
        expect(back).toEqual(back.toSorted((a, b) => a - b));
      }),
    );
  });

  test('every visible character is kept or in exactly one dropped piece', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { map, dropped } = clean(raw);
        for (let at = 0; at < raw.length; at += 1) {
          if (/[\s\ufeff\u00ad]/.test(raw.charAt(at))) continue;
          const holders = dropped.filter((piece) => piece.rawStart <= at && at < piece.rawEnd);
          expect(holders.length).toBe(map.toClean(at) === null ? 1 : 0);
        }
      }),
    );
  });
});
