import { parseColour } from './colour.ts';
import { drawSign, isSign, piecesOfText } from './signs.ts';
import { round, svgElement } from './svgNames.ts';

/** A run of text on one line, or a sign by itself, where it stands on the page. */
interface Line {
  text: string;
  left: number;
  top: number;
  bottom: number;
  /** Of its first word. */
  width: number;
}

/** Cuts a text node where the page breaks its lines. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = node.ownerDocument.createRange();
  for (const { text: word, index } of piecesOfText(node.data)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    // A word broken inside, as long addresses are, is drawn piece by piece.
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    if (boxes.length > 1) {
      lines.push(...piecesOf(node, index, word.trimEnd()));
      // What follows on the line stays apart from it.
      const end = lines.at(-1);
      if (end !== undefined) end.text += ' ';
    }
    const [box] = boxes;
    if (box === undefined || boxes.length > 1) continue;
    const last = lines.at(-1);
    const isOnSameLine =
      last !== undefined && Math.abs(last.top - box.top) < 2 && box.left > last.left;
    if (isOnSameLine && !isSign(word) && !isSign(last.text)) {
      last.text += word;
    } else {
      const { left, top, bottom, width } = box;
      lines.push({ text: word, left, top, bottom, width });
    }
  }
  return lines;
}

function piecesOf(node: Text, start: number, word: string): Line[] {
  const pieces: Line[] = [];
  const range = node.ownerDocument.createRange();
  for (let index = 0; index < word.length; index++) {
    range.setStart(node, start + index);
    range.setEnd(node, start + index + 1);
    const box = range.getBoundingClientRect();
    const last = pieces.at(-1);
    const letter = word.charAt(index);
    if (last !== undefined && Math.abs(last.top - box.top) < 2) last.text += letter;
    else {
      const { left, top, bottom, width } = box;
      pieces.push({ text: letter, left, top, bottom, width });
    }
  }
  return pieces;
}

const CASES: Readonly<Record<string, (text: string) => string>> = {
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
};

/** How far below the top of its box a font's base line lies, in pixels. */
function ascentOf(style: CSSStyleDeclaration, height: number, canvas: CanvasRenderingContext2D) {
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('x');
  return up + (height - up - down) / 2;
}

/** Draws a text node line by line, each where the page has it, if it is inside what clips it. */
export function drawText(
  node: Text,
  picture: SVGElement,
  canvas: CanvasRenderingContext2D,
  clip: DOMRect | null,
): void {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return;
  const style = getComputedStyle(parent);
  const colour = parseColour(style.color);
  for (const line of linesOf(node)) {
    const { text, left, top, bottom } = line;
    if (clip !== null && (top >= clip.bottom - 1 || bottom <= clip.top + 1)) continue;
    const ink = colour?.hex ?? '#000000';
    if (isSign(text)) {
      const size = Number.parseFloat(style.fontSize);
      picture.append(drawSign(node.ownerDocument, text, line, size, ink));
      continue;
    }
    const element = svgElement(node.ownerDocument, 'text', {
      x: left,
      y: top + ascentOf(style, bottom - top, canvas),
      fill: ink,
      'font-family': style.fontFamily.replaceAll('"', "'"),
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    if (style.fontStyle !== 'normal') element.setAttribute('font-style', style.fontStyle);
    if (colour !== null && colour.opacity < 1) {
      element.setAttribute('fill-opacity', String(round(colour.opacity)));
    }
    if (style.letterSpacing !== 'normal') {
      element.setAttribute('letter-spacing', style.letterSpacing);
    }
    if (style.fontVariantNumeric !== 'normal') {
      element.setAttribute('style', `font-variant-numeric:${style.fontVariantNumeric}`);
    }
    element.textContent = (CASES[style.textTransform] ?? String)(
      text.replace(/\s+/g, ' ').trimEnd(),
    );
    picture.append(element);
  }
}
