import { addressesSchema } from '../../schema/addresses.ts';
import type { Addresses } from '../../schema/addresses.ts';
import { publishedSchema } from '../../schema/published.ts';
import { publishersSchema } from '../../schema/publisher.ts';
import type { Publishers } from '../../schema/publisher.ts';
import { recordEntrySchema } from '../../schema/record.ts';
import type { RecordEntry } from '../../schema/record.ts';
import { reviewHeadSchema, reviewObservationSchema } from '../../schema/review.ts';
import type { ReviewHead, ReviewObservation } from '../../schema/review.ts';
import { TEXT_ENDING } from '../analyse.ts';
import type { Analysis } from '../analyse.ts';
import { checkPublishers } from '../checks/checkPublishers.ts';
import { checkRecord } from '../checks/checkRecord.ts';
import type { CheckContext } from '../checks/checkCoded.ts';
import { FILE_START } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { toLedger } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkItems, checkShape, parseJson, valueAt } from './locatedJson.ts';
import type { Item, Located } from './locatedJson.ts';
import { MAX_BYTES, readText } from './readText.ts';
import type { SeedFiles } from './readText.ts';

const REVIEW_ENDING = '.review.json';

/** The file that reviews an article. */
export const reviewOf = (article: string): string => article + REVIEW_ENDING;

const RECORD = 'record.json';
const PUBLISHERS = 'publishers.json';
const ADDRESSES = 'addresses.json';
/** The ledger of all that was published. */
export const PUBLISHED = 'published.json';
/** Files that hold many entries and may grow beyond the limit of a single text. */
const GROWING: readonly string[] = [RECORD, PUBLISHERS, ADDRESSES, PUBLISHED];

/** Every text and JSON file that can be read, by name; the rest is reported. */
export function readTexts(files: SeedFiles, diagnostics: Diagnostic[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of [...files.keys()].sort()) {
    if (!file.endsWith(TEXT_ENDING) && !file.endsWith('.json')) continue;
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    const result = readText(file, bytes, GROWING.includes(file) ? Infinity : MAX_BYTES);
    if (result.ok) texts.set(file, result.text);
    else diagnostics.push(result.diagnostic);
  }
  return texts;
}

export function readPublishers(
  texts: ReadonlyMap<string, string>,
  context: CheckContext,
  diagnostics: Diagnostic[],
): Publishers | null {
  const located = readJson(PUBLISHERS, texts, diagnostics);
  if (located === null) return null;
  const { value, diagnostics: faults } = checkShape(located, [], publishersSchema);
  diagnostics.push(...faults);
  if (value === null) return null;
  diagnostics.push(...checkPublishers(located, value, context));
  return value;
}

/** `publishers`: the names on file, which the record's sources may share but not resemble. */
export function readRecord(
  texts: ReadonlyMap<string, string>,
  context: CheckContext,
  publishers: readonly string[],
  diagnostics: Diagnostic[],
): RecordEntry[] {
  const located = readJson(RECORD, texts, diagnostics);
  if (located === null) return [];
  const { items, diagnostics: faults } = checkItems(located, [], recordEntrySchema);
  diagnostics.push(...faults, ...checkRecord(located, items, context, publishers));
  return items.map((item) => item.value);
}

/** Pages' addresses by the name of their text; empty where the folder has no such file. */
export function readAddresses(
  texts: ReadonlyMap<string, string>,
  files: SeedFiles,
  diagnostics: Diagnostic[],
): Addresses {
  if (!files.has(ADDRESSES)) return {};
  const located = readJson(ADDRESSES, texts, diagnostics);
  if (located === null) return {};
  const { value, diagnostics: faults } = checkShape(located, [], addressesSchema);
  diagnostics.push(...faults);
  const named = typeof located.value === 'object' && located.value !== null ? located.value : {};
  for (const article of Object.keys(named)) {
    if (files.has(article + TEXT_ENDING)) continue;
    diagnostics.push(
      located.report('error', [article], {
        rule: 'address-without-text',
        value: article,
        message: `there is no ${article}${TEXT_ENDING}`,
        remedy: 'Add the text, correct the name, or remove the line.',
      }),
    );
  }
  return value ?? {};
}

export interface ReadLedger {
  readonly located: Located<unknown>;
  readonly ledger: Ledger;
}

/** `null` where the folder has none, as before anything is published, or where it is at fault. */
export function readLedger(
  texts: ReadonlyMap<string, string>,
  files: SeedFiles,
  diagnostics: Diagnostic[],
): ReadLedger | null {
  if (!files.has(PUBLISHED)) return null;
  const located = readJson(PUBLISHED, texts, diagnostics);
  if (located === null) return null;
  const { value, diagnostics: faults } = checkShape(located, [], publishedSchema);
  diagnostics.push(...faults);
  return value && { located, ledger: toLedger(value) };
}

function readJson(
  file: string,
  texts: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): Located<unknown> | null {
  const text = texts.get(file);
  if (text === undefined) return missing(file, diagnostics);
  const { value, diagnostics: faults } = parseJson(file, text);
  diagnostics.push(...faults);
  return value;
}

/** Says that a file is missing, unless it is there and why it can't be read has been said. */
function missing(file: string, diagnostics: Diagnostic[]): null {
  if (diagnostics.some((d) => d.file === file)) return null;
  diagnostics.push({
    severity: 'error',
    file,
    ...FILE_START,
    rule: 'missing-file',
    value: '',
    message: 'the seeds folder lacks this file',
    remedy: 'Restore it; seeds/README.md gives its form.',
  });
  return null;
}

/** A review as far as it could be read: a fault in one part does not keep the others from it. */
export interface ReadReview {
  readonly located: Located<unknown>;
  readonly article: string;
  /** `null` where something but an observation is at fault. */
  readonly head: ReviewHead | null;
  readonly items: readonly Item<ReviewObservation>[];
}

/** Reviews by the article they speak of. */
export function readReviews(
  texts: ReadonlyMap<string, string>,
  files: SeedFiles,
  analyses: readonly Analysis[],
  diagnostics: Diagnostic[],
): Map<string, ReadReview> {
  const known = new Set(analyses.map((a) => a.article));
  const reviews = new Map<string, ReadReview>();
  for (const file of texts.keys()) {
    if (!file.endsWith(REVIEW_ENDING)) continue;
    const located = readJson(file, texts, diagnostics);
    if (located === null) continue;
    const review = readReview(located, diagnostics);
    const { article } = review;
    const other = reviews.get(article);
    if (other) {
      diagnostics.push(
        located.report('error', ['article'], {
          rule: 'two-reviews',
          value: article,
          message: `${other.located.file} reviews the same text`,
          remedy: 'Keep one review per text: join the two, or correct the name.',
        }),
      );
    } else {
      reviews.set(article, review);
    }
    if (!known.has(article) && !files.has(article + TEXT_ENDING)) {
      diagnostics.push(
        located.report('error', ['article'], {
          rule: 'review-without-text',
          value: article,
          message: `there is no ${article}${TEXT_ENDING}`,
          remedy: 'Add the text, correct the name, or remove the review.',
        }),
      );
    }
  }
  return reviews;
}

function readReview(located: Located<unknown>, diagnostics: Diagnostic[]): ReadReview {
  const head = checkShape(located, [], reviewHeadSchema);
  const list = checkItems(located, ['observations'], reviewObservationSchema);
  const isListMissing = !Array.isArray(valueAt(located.value, ['observations']));
  diagnostics.push(...head.diagnostics, ...(isListMissing ? [] : list.diagnostics));
  const named = valueAt(located.value, ['article']);
  const article = typeof named === 'string' ? named : located.file.slice(0, -REVIEW_ENDING.length);
  return { located, article, head: head.value, items: list.items };
}
