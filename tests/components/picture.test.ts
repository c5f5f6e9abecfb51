import { describe, expect, it } from 'vitest';
import { parseColour } from '../../src/components/picture/colour.ts';
import { filesFor, rangeHolds } from '../../src/components/picture/fonts.ts';
import { isSign, piecesOfText } from '../../src/components/picture/signs.ts';

describe('computed colours', () => {
  it.each([
    ['rgb(151, 40, 27)', '#97281b', 1],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
    ['rgb(0 0 0 / 0.5)', '#000000', 0.5],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 0.2 1.2 -0.1 / 0.25)', '#33ff00', 0.25],
  ])('%s', (text, hex, opacity) => {
    expect(parseColour(text)).toEqual({ hex, opacity });
  });

  it.each(['none', 'url("#a")', 'oklch(0.5 0.1 20)', ''])('is not one: %j', (text) => {
    expect(parseColour(text)).toBeNull();
  });
});

const letters = (text: string) => new Set([...text].map((c) => c.codePointAt(0) ?? 0));

describe('the range of a font file', () => {
  it.each([
    ['U+0000-00FF, U+0131', 'Ö', true],
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0100-02BA', 'Ö', false],
    ['U+4??', 'Ж', true],
    ['', 'a', true],
  ])('%j holds %j: %s', (range, letter, holds) => {
    expect(rangeHolds(range, letter.codePointAt(0) ?? 0)).toBe(holds);
  });
});

const file = (family: string, range: string, style = 'normal') => ({
  family,
  style,
  weight: '400',
  range,
  url: `https://example.org/${family}-${style}.woff2`,
});
const texts = (list: string, text: string) => new Map([[list, letters(text)]]);

it('a picture takes along the files of its fonts that it writes with, and no other', () => {
  const sans = file('Sans', 'U+20-7F, U+25B2');
  const more = file('Sans More', 'U+80-24F');
  const serif = file('Serif', 'U+20-7F');
  const signs = file('Signs', 'U+25B2');
  const declared = [sans, more, serif, file('Serif', 'U+20-7F', 'italic'), signs];

  expect(filesFor(texts("'Sans', 'Sans More', Arial/normal", 'Praha ▲'), declared)).toEqual([sans]);
  expect(filesFor(texts('Sans, Sans More, Arial/normal', 'Česko'), declared)).toEqual([sans, more]);
  expect(filesFor(texts('Serif, Signs, serif/normal', 'a ▲'), declared)).toEqual([serif, signs]);
  expect(filesFor(texts('Sans/normal', 'Ж'), declared)).toEqual([]);
});

describe('signs that no font of the page has', () => {
  it.each([
    ['◆ an article, ●', ['◆ ', 'an ', 'article, ', '●']],
    ['(■). Where', ['(', '■', '). ', 'Where']],
    [' constructor toString\n', ['constructor ', 'toString\n']],
    ['', []],
  ])('are cut from the words of %j', (text, pieces) => {
    expect(piecesOfText(text).map((p) => p.text)).toEqual(pieces);
    for (const { text: piece, index } of piecesOfText(text)) {
      expect(text.slice(index, index + piece.length)).toBe(piece);
      expect(isSign(piece)).toBe(/[◆●■]/.test(piece));
    }
  });
});
