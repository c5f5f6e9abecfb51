import type { ShapeName } from '../lexicon/boilerplateTypes.ts';
import { AGENCIES } from '../lexicon/boilerplatePhrases.ts';
import {
  BYLINE_WORDS,
  DATE_FILLERS,
  DATE_LABELS,
  LABEL_FILLERS,
  MONTH_NAMES,
  WEEKDAYS,
} from '../lexicon/dates.ts';
import { findDates } from '../describe/dates.ts';
import { countWords, endsSentence, isUnfinished } from './cleanText.ts';

/** What the shapes need to know of the page as a whole. */
export interface PageFacts {
  /** Lower case. */
  readonly publisherNames: ReadonlySet<string>;
  readonly script: string | null;
}

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hangul',
  'Thai',
] as const;
const SCRIPT_PATTERNS = SCRIPTS.map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u20ff]/;
const SCRIPT_SAMPLE = 2000;
const DOMINANT = 0.8;

/** The script of at least four fifths of the letters at the text's beginning, if there is one. */
export function dominantScript(text: string): string | null {
  const sample = text.slice(0, SCRIPT_SAMPLE);
  if (!BEYOND_LATIN.test(sample)) return /[a-z]/i.test(sample) ? 'Latin' : null;
  const counts = SCRIPT_PATTERNS.map(
    ([name, pattern]) => [name, sample.match(pattern)?.length ?? 0] as const,
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => all > 0 && count / all >= DOMINANT)?.[0] ?? null;
}

const dateWords = new Set([...MONTH_NAMES.flat(), ...WEEKDAYS, ...DATE_FILLERS]);
const labels = new Set(DATE_LABELS);
const labelWords = new Set([...DATE_LABELS, ...LABEL_FILLERS]);
const bylineWords = new Set(BYLINE_WORDS);
const agencies = new Set(AGENCIES);
const NUMERIC = /^[(+]?\d[\d:./+hT-]*(?:st|nd|rd|th|er|am|pm|z|uhr)?$/iu;
const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:GMT|UTC|CES?T|E[SD]T|P[SD]T|BST|MSK)(?!\p{L})/iu;
const MAX_NAME_WORDS = 6;
/** Behind the date: where, or by whom. */
const SIDE_NOTE =
  /(?:\s[|•·]\s[^|•·.!?:\d]{1,40}|\s(?:by|door|von|par|por|di|av|af)\s[^.!?:\d]{2,40})$/u;
const LABELLED = new RegExp(`^(?:${DATE_LABELS.join('|')})(?!\\p{L})`, 'iu');

const bare = (token: string): string => token.replace(/^[[(|]+|[\])|.,;:]+$/gu, '').toLowerCase();

const isDateWord = (token: string): boolean => NUMERIC.test(token) || dateWords.has(token);

/** Date and time words only, at least one with a digit; a name and a label may stand before them. */
function isDateLine(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const words = line.replace(SIDE_NOTE, '').split(' ');
  // Whatever stands before it, the last word is one of a date: most lines end here.
  const last = bare(words.findLast((word) => bare(word) !== '') ?? '');
  if (!isDateWord(last) && !labelWords.has(last)) return false;
  const tokens = words.map(bare).filter((token) => token !== '');
  const label = tokens.findIndex((token) => labels.has(token));
  const dated = label >= 0 && label <= MAX_NAME_WORDS ? tokens.slice(label + 1) : tokens;
  const isDate = (token: string): boolean =>
    isDateWord(token) || (label >= 0 && labelWords.has(token));
  const names = dated.some((token) => /^[\d]/.test(token) && /[:./-]|\d{4}/.test(token));
  const months = dated.some((token) => /^\p{L}/u.test(token) && dateWords.has(token));
  return dated.some((token) => /\d/.test(token)) && (names || months) && dated.every(isDate);
}

const FULL_YEAR = /(?<!\d)20\d\d(?!\d)/;
const MAX_BYLINE = 100;

const isBylineWord = (token: string): boolean =>
  isDateWord(token) || labelWords.has(token) || agencies.has(token) || bylineWords.has(token);

/** A place or a by-line beside one full date: “Roma, 20 dicembre 2019”, “Par Ana Petit | 28 mars 2019 à 11:20”. */
function isDatedByline(text: string): boolean {
  if (text.length > MAX_BYLINE || !FULL_YEAR.test(text) || /[?!:;]\s|[“”«»]/u.test(text))
    return false;
  const [date, ...others] = findDates(text);
  if (date?.value?.length !== 10 || others.length > 0) return false;
  const [before, behind] = [text.slice(0, date.start), text.slice(date.end)].map((part) =>
    part.split(/[\s/|]/u).filter((token) => bare(token) !== ''),
  );
  const tokens = [...(before ?? []), ...(behind ?? [])];
  const names = tokens.filter((token) => !isBylineWord(bare(token)));
  return names.length <= MAX_NAME_WORDS && names.every((name) => /^[(|]?[\p{Lu}\d]/u.test(name));
}

const BETWEEN_AGENCIES = /[,/;•·|&+()–—-]| and | with | und | et | y | e | en | og | och | i | a /u;

/** Agencies between commas, strokes, dots or “and”. */
function isAgencyLine(text: string): boolean {
  const lower = text.toLowerCase();
  if (agencies.has(lower)) return true;
  let isNamed = false;
  for (const part of lower.split(BETWEEN_AGENCIES)) {
    const name = part.replace(/^[\s.]+|[\s.]+$/gu, '');
    if (name === '') continue;
    if (!agencies.has(name)) return false;
    isNamed = true;
  }
  return isNamed;
}

const TAG_WORDS = 5;
const TAG_COUNT = 5;

/** Five or more short items between commas and no end of a sentence. */
function isTagList(text: string): boolean {
  if (!isUnfinished(text) || /[:!?“”«»]/u.test(text)) return false;
  const items = text.split(/[,;|]/u).map((item) => item.trim());
  return (
    items.length >= TAG_COUNT &&
    items.every(
      (item) =>
        item !== '' &&
        countWords(item) <= TAG_WORDS &&
        !/^(?:and|or|und|oder|et|en|y|e|i|a|och|og)\s/u.test(item),
    )
  );
}

/** Three or more short items between strokes or arrows, or two behind an arrow. */
function isNavigationList(text: string): boolean {
  if (endsSentence(text)) return false;
  const items = text.split(/\s+[/|>›»•·»→]\s+/u);
  const least = /\s[>›»→]\s/u.test(text) ? 2 : 3;
  return items.length >= least && items.every((item) => countWords(item) <= 3 && item.length <= 30);
}

function isOtherScript(text: string, page: PageFacts): boolean {
  if (page.script === null || (page.script === 'Latin' && !BEYOND_LATIN.test(text))) return false;
  const script = dominantScript(text);
  return script !== null && script !== page.script;
}

function isPublisherLine(text: string, page: PageFacts): boolean {
  return page.publisherNames.has(text.replace(/^[\s|•·–—-]+|[\s.|•·–—-]+$/gu, '').toLowerCase());
}

export const SHAPES: Readonly<Record<ShapeName, (text: string, page: PageFacts) => boolean>> = {
  clockLine: (text) => CLOCK.test(text) && !LABELLED.test(text) && isDateLine(text),
  dateLine: (text) => isDateLine(text) || isDatedByline(text),
  agencyLine: isAgencyLine,
  tagList: isTagList,
  navigationList: isNavigationList,
  otherScript: isOtherScript,
  publisherLine: isPublisherLine,
};
