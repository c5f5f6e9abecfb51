import type { Piece } from './offsetMap.ts';

/** One line of a raw page with its white space normalised; `pieces` map `text` to raw offsets. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly rawStart: number;
  /** Exclusive. */
  readonly rawEnd: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Characters that print nothing: byte order mark, zero-width space, word joiner, soft hyphen. */
const INVISIBLE = '\\ufeff\\u200b\\u2060\\u00ad';
const NEEDS_WORK = new RegExp(`[^\\S ]|  |[${INVISIBLE}]`);
const GAP = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);
const EDGE = new RegExp(`[\\s${INVISIBLE}]`);

function trimmed(raw: string, start: number, end: number): [number, number] {
  while (start < end && EDGE.test(raw.charAt(start))) start += 1;
  while (end > start && EDGE.test(raw.charAt(end - 1))) end -= 1;
  return [start, end];
}

function normalizeLine(raw: string, from: number, to: number): Line | null {
  const [start, end] = trimmed(raw, from, to);
  if (start === end) return null;
  const slice = raw.slice(start, end);
  const bounds = { rawStart: start, rawEnd: end };
  if (!NEEDS_WORK.test(slice)) {
    return { text: slice, pieces: [{ clean: 0, raw: start, length: slice.length }], ...bounds };
  }
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let clean = 0;
  let done = 0;
  for (const gap of slice.matchAll(GAP)) {
    const hasSpace = !ONLY_INVISIBLE.test(gap[0]);
    if (hasSpace && gap[0].length === 1) continue;
    const length = gap.index - done + (hasSpace ? 1 : 0);
    parts.push(slice.slice(done, gap.index), hasSpace ? ' ' : '');
    pieces.push({ clean, raw: start + done, length });
    clean += length;
    done = gap.index + gap[0].length;
  }
  parts.push(slice.slice(done));
  pieces.push({ clean, raw: start + done, length: slice.length - done });
  return { text: parts.join('').replace(/\s/g, ' '), pieces, ...bounds };
}

/** The lines of a page that hold anything to see, in order. */
export function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const line = normalizeLine(raw, from, to);
    if (line) lines.push(line);
  };
  for (const lineBreak of raw.matchAll(LINE_BREAK)) {
    add(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  add(raw.length);
  return lines;
}

/** Part of a line by offsets into its `text`, without white space at its edges; `null` if empty. */
export function sliceLine(line: Line, from: number, to: number): Line | null {
  while (from < to && line.text.charAt(from) === ' ') from += 1;
  while (to > from && line.text.charAt(to - 1) === ' ') to -= 1;
  if (from >= to) return null;
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    const start = Math.max(piece.clean, from);
    const end = Math.min(piece.clean + piece.length, to);
    if (start < end) {
      pieces.push({
        clean: start - from,
        raw: piece.raw + start - piece.clean,
        length: end - start,
      });
    }
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  return {
    text: line.text.slice(from, to),
    pieces,
    rawStart: first.raw,
    rawEnd: last.raw + last.length,
  };
}
