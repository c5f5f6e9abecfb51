import { round, svgElement } from './svgNames.ts';

interface Sign {
  readonly d: string;
  /** A line, not a surface. */
  readonly isLine?: true;
}

/**
 * Signs that the fonts of a page lack and each system draws in its own way, as outlines in a box one
 * wide and one high whose top left corner is at 0, 0.
 */
const SIGNS: Readonly<Record<string, Sign>> = {
  '▲': { d: 'M.5.12.94.88H.06z' },
  '▼': { d: 'M.5.88.94.12H.06z' },
  '◆': { d: 'M.5.06.94.5.5.94.06.5z' },
  '●': { d: 'M.08.5a.42.42 0 1 0 .84 0 .42.42 0 1 0-.84 0z' },
  '■': { d: 'M.1.1H.9V.9H.1z' },
  '□': { d: 'M.12.12H.88V.88H.12z', isLine: true },
  '→': { d: 'M.04.5H.94M.64.22.94.5.64.78', isLine: true },
};
const LINE_WIDTH = 0.09;
const LETTERS = Object.keys(SIGNS).join('');

/** A word or a sign, with the space after it. */
const PIECE = new RegExp(`[${LETTERS}]\\s*|[^\\s${LETTERS}]+\\s*`, 'gu');

export const isSign = (text: string): boolean => Object.hasOwn(SIGNS, text.trim());

/** Cuts a text into words, with every sign apart; spaces go with what they follow. */
export const piecesOfText = (text: string): { readonly text: string; readonly index: number }[] =>
  [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({ text: piece, index }));

/** Draws a sign in the middle of its box, about as large as letters of that size. */
export function drawSign(
  owner: Document,
  text: string,
  box: {
    readonly left: number;
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
  },
  fontSize: number,
  colour: string,
): SVGElement {
  const { d, isLine = false } = SIGNS[text.trim()] ?? { d: '' };
  const size = Math.min(box.width, fontSize * 0.72);
  const x = box.left + (box.width - size) / 2;
  const y = (box.top + box.bottom - size) / 2;
  return svgElement(owner, 'path', {
    d,
    transform: `translate(${round(x)} ${round(y)}) scale(${round(size)})`,
    ...(isLine ? { fill: 'none', stroke: colour, 'stroke-width': LINE_WIDTH } : { fill: colour }),
  });
}
