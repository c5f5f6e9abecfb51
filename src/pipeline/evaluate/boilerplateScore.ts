import type { Span } from '../../schema/common.ts';
import { locate, offsetsIn } from './places.ts';
import type { Counts } from './rates.ts';

/** ` date 2019-12 ` before the first word: a mark of the crawl, on many pages of the set. */
const LEADING_STAMP = /^\s*date \d{4}(?:-\d{2}){0,2}/u;

const isWholeLine = (raw: string, { start, end }: Span): boolean =>
  /(?:^|\n)[^\S\n]*$/u.test(raw.slice(Math.max(0, start - 100), start)) &&
  /^[^\S\n]*(?:\n|$)/u.test(raw.slice(end, end + 100));

/** A short label is furniture on every line that holds nothing else. */
const LABEL_WORDS = 4;

/** The whole lines first, of a label all of them; else the last part of a line. */
function choosePlaces(raw: string, entry: string, places: readonly Span[]): readonly Span[] {
  const lines = places.filter((place) => isWholeLine(raw, place));
  if (lines.length === 0) return places.slice(-1);
  return entry.trim().split(/\s+/u).length <= LABEL_WORDS ? lines : lines.slice(0, 1);
}

/**
 * The places of a page's furniture in the raw text: the leading stamp, then those of each entry, the
 * longest first; no two overlap, and entries that are not in the text have none.
 */
export function locateBoilerplate(raw: string, entries: readonly string[]): Span[] {
  const stamp = LEADING_STAMP.exec(raw);
  const spans: Span[] = stamp ? [{ start: 0, end: stamp[0].length }] : [];
  for (const entry of entries.toSorted((a, b) => b.length - a.length)) {
    const free = locate(raw, entry).filter(
      ({ start, end }) => !spans.some((taken) => start < taken.end && taken.start < end),
    );
    spans.push(...choosePlaces(raw, entry, free));
  }
  return spans;
}

export interface BoilerplateScore extends Counts {
  /** Runs of the article that were dropped, in the order of the page. */
  readonly lost: readonly string[];
  /** Runs of furniture that were kept. */
  readonly kept: readonly string[];
}

/** Sorted offsets as runs of text; white space alone does not end a run. */
function runsOf(raw: string, offsets: readonly number[]): string[] {
  const runs: Span[] = [];
  for (const offset of offsets) {
    const last = runs.at(-1);
    if (last && raw.slice(last.end, offset).trim() === '')
      runs.splice(-1, 1, { start: last.start, end: offset + 1 });
    else runs.push({ start: offset, end: offset + 1 });
  }
  return runs.map(({ start, end }) => raw.slice(start, end));
}

/** Counts the characters that are no space: dropped from the page against furniture by the gold. */
export function scoreBoilerplate(
  raw: string,
  dropped: readonly Span[],
  entries: readonly string[],
): BoilerplateScore {
  const visible = (spans: readonly Span[]) =>
    [...offsetsIn(spans)].filter((at) => !/\s/u.test(raw.charAt(at))).sort((a, b) => a - b);
  const out = visible(dropped);
  const gold = visible(locateBoilerplate(raw, entries));
  const [inOut, inGold] = [new Set(out), new Set(gold)];
  const wrong = out.filter((at) => !inGold.has(at));
  const missed = gold.filter((at) => !inOut.has(at));
  return {
    right: out.length - wrong.length,
    wrong: wrong.length,
    missed: missed.length,
    lost: runsOf(raw, wrong),
    kept: runsOf(raw, missed),
  };
}
