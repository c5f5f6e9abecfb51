import type { Span } from '../schema/common.ts';
import { cutSegments } from './segments.ts';

/** A part of a raw page that is not its text. */
export interface RawPiece {
  readonly rawStart: number;
  /** Exclusive. */
  readonly rawEnd: number;
  readonly reason: string;
}

/** A run of one line, wholly in one piece or in none. */
export interface RawRun {
  readonly start: number;
  readonly text: string;
  /** Why it was left out; `null`: it is text. */
  readonly reason: string | null;
  /** Whether its piece begins with it. */
  readonly isFirst: boolean;
}

export interface RawLine {
  readonly start: number;
  /** Together the line without its end; none for an empty line. */
  readonly runs: readonly RawRun[];
}

const LINE_END = /\r\n|[\n\r]/g;

/** Where the lines are, without their ends, counted as editors do: one end at the very end opens no line. */
function lineSpans(raw: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of raw.matchAll(LINE_END)) {
    spans.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  if (start < raw.length) spans.push({ start, end: raw.length });
  return spans;
}

/** A raw page line by line, each cut at the edges of the pieces that were left out, which never overlap. */
export function rawLines(raw: string, pieces: readonly RawPiece[]): RawLine[] {
  const highlights = pieces.map(({ rawStart, rawEnd }, index) => ({
    id: String(index),
    start: rawStart,
    end: rawEnd,
  }));
  return lineSpans(raw).map((line) => ({
    start: line.start,
    runs: line.start === line.end ? [] : cutSegments(line, highlights).map(toRun),
  }));

  function toRun({ start, end, ids: [id] }: ReturnType<typeof cutSegments>[number]): RawRun {
    const piece = id === undefined ? undefined : pieces[Number(id)];
    return {
      start,
      text: raw.slice(start, end),
      reason: piece?.reason ?? null,
      isFirst: piece?.rawStart === start,
    };
  }
}
