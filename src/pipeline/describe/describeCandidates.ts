import type { Dropped } from '../../schema/atlas.ts';
import type { Cleaned } from '../clean/clean.ts';
import { findDates } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { findInAddress } from './describeAddress.ts';
import { clueAt } from './describeClue.ts';
import type { Clue } from './describeClue.ts';
import { findRelativeTimes } from './describeRelative.ts';
import { DATE_LABELS, LABEL_FILLERS } from '../lexicon/dates.ts';

const CRAWL = /^[\s\ufeff]*date (\d{4}(?:-\d\d){0,2})(?=\s|$)/;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s{0,2}(?:\d{4}\s?[-–]\s?)?(\d{4})(?!\d)/giu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/gu;
const STAMP_RULES: ReadonlySet<string> = new Set(['date-line', 'date-note', 'crawl-stamp']);
const labels = new Set(DATE_LABELS);
const labelWords = new Set([...DATE_LABELS, ...LABEL_FILLERS]);
const LABEL_WINDOW = 40;
/** A dateline: a place, the date, and then an agency in brackets or a dash. */
const DATELINE_BEFORE = /^\p{Lu}(?:[^.!?\n]{1,50},|\p{L}{2,30})\s{1,2}$/u;
const DATELINE_AFTER = /^[.\s]{0,2}(?:\(\p{Lu}|[-–—•/])/iu;
const DATELINE_WINDOW = 80;
const LONG_PARAGRAPH = 120;

interface Page {
  readonly raw: string;
  readonly cleaned: Cleaned;
  /** Clean offset of the first long paragraph: stamps below it belong to other stories. */
  readonly bodyStart: number;
}

function findBodyStart(text: string): number {
  let start = 0;
  for (let end = 0; end >= 0; start = end + 2) {
    end = text.indexOf('\n\n', start);
    if ((end < 0 ? text.length : end) - start > LONG_PARAGRAPH) return start;
    if (end < 0) break;
  }
  return 0;
}

function pieceAt(dropped: readonly Dropped[], offset: number): Dropped | undefined {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dropped[middle]?.rawEnd ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = dropped[low];
  return piece && piece.rawStart <= offset ? piece : undefined;
}

/** The words before a date on its line; empty for a date that stands first. */
function wordsBefore(raw: string, start: number): string[] {
  const window = raw.slice(Math.max(0, start - LABEL_WINDOW), start);
  const line = window.split('\n').at(-1) ?? '';
  return Array.from(line.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => word);
}

function isDateline(text: string, date: WrittenDate, clean: number): boolean {
  const from = Math.max(0, clean - DATELINE_WINDOW);
  const before = text.slice(from, clean);
  const lineBreak = before.lastIndexOf('\n');
  if (lineBreak < 0 && from > 0) return false;
  const end = clean + date.end - date.start;
  return (
    DATELINE_BEFORE.test(before.slice(lineBreak + 1)) &&
    DATELINE_AFTER.test(text.slice(end, end + 8))
  );
}

type Reading = Pick<Clue, 'kind' | 'source'>;

function readBodyDate({ raw, cleaned }: Page, date: WrittenDate, clean: number): Reading {
  if (isDateline(cleaned.text, date, clean)) return { kind: 'dateline', source: 'body' };
  const before = wordsBefore(raw, date.start);
  const isLabelled =
    before.some((word) => labels.has(word)) && before.every((word) => labelWords.has(word));
  return isLabelled ? { kind: 'stamp', source: 'labelled' } : { kind: 'text', source: 'body' };
}

/** A bare day with its weekday above the headline is the page's clock, not the story's date. */
function readPageDate({ raw, cleaned, bodyStart }: Page, date: WrittenDate): Reading {
  const piece = pieceAt(cleaned.dropped, date.start);
  if (!piece) return { kind: 'text', source: 'aside' };
  if (piece.ruleId === 'page-clock') return { kind: 'page-clock', source: 'bare' };
  if (piece.ruleId === 'copyright') return { kind: 'copyright', source: 'aside' };
  if (!STAMP_RULES.has(piece.ruleId)) return { kind: 'text', source: 'aside' };
  if (wordsBefore(raw, date.start).some((word) => labels.has(word))) {
    return { kind: 'stamp', source: 'labelled' };
  }
  if (piece.at > bodyStart) return { kind: 'stamp', source: 'aside' };
  const isAboveHeadline = piece.at === 0 && bodyStart > 0;
  return isAboveHeadline && date.weekday !== null
    ? { kind: 'page-clock', source: 'bare' }
    : { kind: 'stamp', source: 'bare' };
}

function writtenClue(page: Page, date: WrittenDate): Clue {
  const clean = page.cleaned.map.toClean(date.start);
  const reading = clean === null ? readPageDate(page, date) : readBodyDate(page, date, clean);
  const place = { raw: page.raw, start: date.start, length: date.end - date.start };
  const { monthDay, weekday } = date;
  return { ...clueAt(place, reading.kind, reading.source, date.value), monthDay, weekday, clean };
}

function addressClues({ raw, cleaned }: Page): Clue[] {
  return Array.from(raw.matchAll(ADDRESS)).flatMap(({ 0: address, index }) => {
    const source = cleaned.map.toClean(index) === null ? 'bare' : 'aside';
    const found = findInAddress(address);
    if (found === null) return [];
    const place = { raw, start: index + found.start, length: found.length };
    return [clueAt(place, 'url', source, found.value)];
  });
}

function markClues(raw: string): Clue[] {
  const crawl = CRAWL.exec(raw);
  const value = crawl?.[1] ?? '';
  const place = { raw, start: (crawl?.[0].length ?? 0) - value.length, length: value.length };
  const rights = Array.from(raw.matchAll(COPYRIGHT), ({ 0: words, 1: year = '', index }) =>
    clueAt({ raw, start: index, length: words.length }, 'copyright', 'aside', year),
  );
  return crawl ? [clueAt(place, 'stamp', 'crawl', value), ...rights] : rights;
}

function relativeClues({ raw, cleaned }: Page): Clue[] {
  return findRelativeTimes(cleaned.text).map(({ start, end }) => {
    const rawStart = cleaned.map.toRaw(start);
    const length = cleaned.map.toRaw(end - 1) + 1 - rawStart;
    return { ...clueAt({ raw, start: rawStart, length }, 'relative', 'body', null), clean: start };
  });
}

/** Every place where a page tells a date or a time, in the order of the page; none overlap. */
export function findClues(raw: string, cleaned: Cleaned): Clue[] {
  const page = { raw, cleaned, bodyStart: findBodyStart(cleaned.text) };
  const written = findDates(raw).map((date) => writtenClue(page, date));
  // Marks win over a date written in the same place, and that over a relative word.
  const ranked = [...markClues(raw), ...addressClues(page), ...written, ...relativeClues(page)];
  const all = ranked.map((clue, rank) => ({ clue, rank }));
  all.sort((a, b) => a.clue.rawStart - b.clue.rawStart || a.rank - b.rank);
  const apart: Clue[] = [];
  for (const { clue } of all) {
    const last = apart.at(-1);
    if (!last || clue.rawStart >= last.rawEnd) apart.push(clue);
    else if (last.kind === 'relative' && clue.kind !== 'relative') apart[apart.length - 1] = clue;
  }
  return apart;
}
