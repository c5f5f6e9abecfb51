import type { DateCandidate, Dropped } from '../schema/atlas.ts';
import { isPartialDate } from '../domain/dates.ts';
import type { Cleaned } from './clean.ts';
import { findDates } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { findRelativeTimes } from './describeRelative.ts';
import { DATE_LABELS } from './lexicon/dates.ts';

/** A candidate with what weighing it needs. */
export interface Clue extends DateCandidate {
  readonly monthDay: string | null;
  readonly weekday: number | null;
  /** Crawl stamps were put there by whoever collected the page; labelled ones by the page itself. */
  readonly source: 'crawl' | 'labelled' | 'bare' | 'body' | 'aside';
  /** Offset in the clean text; `null` if the page around the article holds it. */
  readonly clean: number | null;
}

const CRAWL = /^\s*date (\d{4}(?:-\d\d){0,2})(?=\s|$)/;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s{0,2}(?:\d{4}\s?[-–]\s?)?(\d{4})(?!\d)/giu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/gu;
const ADDRESS_DATES = [
  /(?<!\d)((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/,
  /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/,
  /\/(20\d\d)[/-](\d{1,2})(?!\d)/,
];
const labels = new Set(DATE_LABELS);
const LABEL_WINDOW = 40;
/** A dateline: a place, the date, and then an agency in brackets or a dash. */
const DATELINE_BEFORE = /^\p{Lu}[^.!?\n]{1,50},\s{1,2}$/u;
const DATELINE_AFTER = /^[.\s]{0,2}(?:\(\p{Lu}|[-–—•/])/iu;
const DATELINE_WINDOW = 80;

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

function isLabelled(raw: string, start: number): boolean {
  const line =
    raw
      .slice(Math.max(0, start - LABEL_WINDOW), start)
      .split('\n')
      .at(-1) ?? '';
  return line
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => labels.has(word));
}

function isDateline(text: string, date: WrittenDate, clean: number): boolean {
  const paragraph = text.lastIndexOf('\n', clean) + 1;
  if (clean - paragraph > DATELINE_WINDOW) return false;
  const end = clean + date.end - date.start;
  return (
    DATELINE_BEFORE.test(text.slice(paragraph, clean)) &&
    DATELINE_AFTER.test(text.slice(end, end + 8))
  );
}

function writtenClue(raw: string, cleaned: Cleaned, date: WrittenDate): Clue {
  const clean = cleaned.map.toClean(date.start);
  const base = {
    text: raw.slice(date.start, date.end),
    value: date.value,
    rawStart: date.start,
    rawEnd: date.end,
    monthDay: date.monthDay,
    weekday: date.weekday,
    clean,
  };
  if (clean !== null) {
    const kind = isDateline(cleaned.text, date, clean) ? 'dateline' : 'text';
    return { ...base, kind, source: 'body' };
  }
  const rule = pieceAt(cleaned.dropped, date.start)?.ruleId;
  if (rule === 'page-clock') return { ...base, kind: 'page-clock', source: 'bare' };
  if (rule === 'date-line' || rule === 'date-note') {
    return { ...base, kind: 'stamp', source: isLabelled(raw, date.start) ? 'labelled' : 'bare' };
  }
  return { ...base, kind: rule === 'copyright' ? 'copyright' : 'text', source: 'aside' };
}

function clueOf(
  kind: Clue['kind'],
  source: Clue['source'],
  raw: string,
  rawStart: number,
  length: number,
  value: string,
): Clue {
  const rawEnd = rawStart + length;
  const text = raw.slice(rawStart, rawEnd);
  const isReal = isPartialDate(value);
  return {
    kind,
    source,
    text,
    value: isReal ? value : null,
    rawStart,
    rawEnd,
    monthDay: null,
    weekday: null,
    clean: null,
  };
}

function addressClues(raw: string, cleaned: Cleaned): Clue[] {
  return [...raw.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    for (const pattern of ADDRESS_DATES) {
      const match = pattern.exec(address);
      if (!match) continue;
      const value = match
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-');
      const source = cleaned.map.toClean(index) === null ? 'bare' : 'aside';
      const clue = clueOf('url', source, raw, index + match.index, match[0].length, value);
      if (clue.value !== null) return [clue];
    }
    return [];
  });
}

/** Every place where a page tells a date or a time, in the order of the page; none overlap. */
export function findClues(raw: string, cleaned: Cleaned): Clue[] {
  const crawl = CRAWL.exec(raw);
  const value = crawl?.[1];
  const special = [
    ...(crawl && value
      ? [clueOf('stamp', 'crawl', raw, crawl[0].length - value.length, value.length, value)]
      : []),
    ...addressClues(raw, cleaned),
    ...[...raw.matchAll(COPYRIGHT)].map((match) =>
      clueOf('copyright', 'aside', raw, match.index, match[0].length, match[1] ?? ''),
    ),
  ];
  const written = findDates(raw).map((date) => writtenClue(raw, cleaned, date));
  const relative = findRelativeTimes(cleaned.text).map(({ start, end }): Clue => {
    const rawStart = cleaned.map.toRaw(start);
    const rawEnd = cleaned.map.toRaw(end - 1) + 1;
    const text = raw.slice(rawStart, rawEnd);
    return {
      kind: 'relative',
      source: 'body',
      text,
      value: null,
      rawStart,
      rawEnd,
      monthDay: null,
      weekday: null,
      clean: start,
    };
  });
  // The special readings win over a date written in the same place, and that over a relative word.
  const all = [...special, ...written, ...relative].map((clue, order) => ({ clue, order }));
  all.sort((a, b) => a.clue.rawStart - b.clue.rawStart || a.order - b.order);
  const apart: Clue[] = [];
  for (const { clue } of all) {
    const last = apart.at(-1);
    if (!last || clue.rawStart >= last.rawEnd) apart.push(clue);
    else if (last.kind === 'relative' && clue.kind !== 'relative') apart[apart.length - 1] = clue;
  }
  return apart;
}
