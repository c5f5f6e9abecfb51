import { describe, expect, test } from 'vitest';
import {
  locateBoilerplate,
  scoreBoilerplate,
} from '../../src/pipeline/evaluate/boilerplateScore.ts';
import {
  evidenceOverlap,
  jaccard,
  summariseEvidence,
} from '../../src/pipeline/evaluate/evidence.ts';
import { locate } from '../../src/pipeline/evaluate/places.ts';

describe('places of a quote', () => {
  test.each([
    ['one a one b one', 'one', ['one', 'one', 'one']],
    ['the first\n\nline goes on', 'first line', ['first\n\nline']],
    ['Norway wants nothing to do with it.', 'Norway wantz nothing to do with it', null],
    ['Norway wants nothing to do with it.', 'an entirely different sentence, this', []],
    ['a (b) [c]', '(b)  [c]', ['(b) [c]']],
    ['anything', '  ', []],
  ])('in %j of %j', (text, quote, expected) => {
    const found = locate(text, quote).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected ?? ['Norway wants nothing to do with it']);
  });
});

const span = (start: number, end: number) => ({ start, end });

describe('evidence', () => {
  test.each([
    [[span(0, 10)], [span(0, 10)], 1],
    [[span(0, 10)], [span(5, 15)], 5 / 15],
    [[span(0, 4), span(6, 10)], [span(0, 10)], 0.8],
    [[span(0, 6), span(4, 10)], [span(0, 10)], 1],
    [[span(0, 5)], [span(5, 9)], 0],
    [[], [], 0],
  ])('Jaccard of %j and %j is %d', (a, b, expected) => {
    expect(jaccard(a, b)).toBeCloseTo(expected, 10);
  });

  test('a quote that occurs twice is compared where it fits best', () => {
    expect(evidenceOverlap('no way. no way.', 'no way', [span(8, 15)])).toBeCloseTo(6 / 7, 10);
  });

  test('a quote that the clean text lacks is not measured', () => {
    expect(evidenceOverlap('short', 'something quite unlike it', [span(0, 5)])).toBeNull();
    expect(summariseEvidence([0.5, 0, null])).toEqual({
      measured: 2,
      meanJaccard: 0.25,
      touching: 0.5,
      unlocated: 1,
    });
  });
});

describe('boilerplate', () => {
  const raw = ' date 2019-05 Home\nText of 5G.\nMore\nMore text follows\nShare\nMore\n';
  const cut = (entries: readonly string[]) =>
    locateBoilerplate(raw, entries).map(({ start, end }) => raw.slice(start, end));

  test('the stamp counts unlisted, a label on every line of its own, any other piece once', () => {
    expect(cut([])).toEqual([' date 2019-05']);
    expect(cut(['More', 'date 2019-05'])).toEqual([' date 2019-05', 'More', 'More']);
    expect(cut(['follows'])).toEqual([' date 2019-05', 'follows']);
    expect(cut(['not on this page'])).toEqual([' date 2019-05']);
  });

  test('characters that are no space are counted', () => {
    const dropped = ['Text of', 'Share'].map((piece) => {
      const start = raw.indexOf(piece);
      return { start, end: start + piece.length };
    });
    // Gold: date2019-05 (11), Share (5), Home (4); dropped: Textof (6), Share (5).
    expect(scoreBoilerplate(raw, dropped, ['Share', 'Home'])).toEqual({
      right: 5,
      wrong: 6,
      missed: 15,
      lost: ['Text of'],
      kept: ['date 2019-05 Home'],
    });
  });
});
