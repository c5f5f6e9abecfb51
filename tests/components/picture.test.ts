import { describe, expect, it } from 'vitest';
import { parseColour } from '../../src/components/picture/colour.ts';
import { rangeHolds } from '../../src/components/picture/fonts.ts';
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
    ['U+0000-00FF, U+0131', 'Österreich', true],
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0100-02BA', 'Österreich', false],
    ['U+4??', 'Ж', true],
    ['', 'a', true],
    ['', '', false],
  ])('%j holds a letter of %j: %s', (range, text, holds) => {
    expect(rangeHolds(range, letters(text))).toBe(holds);
  });
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
