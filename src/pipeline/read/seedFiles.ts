import { publishersSchema } from '../../schema/publisher.ts';
import type { Publishers } from '../../schema/publisher.ts';
import { recordSchema } from '../../schema/record.ts';
import type { RecordEntry } from '../../schema/record.ts';
import { reviewSchema } from '../../schema/review.ts';
import type { Review } from '../../schema/review.ts';
import { TEXT_ENDING } from '../analyse.ts';
import type { Analysis } from '../analyse.ts';
import { checkPublishers } from '../checks/checkPublishers.ts';
import { checkRecord } from '../checks/checkRecord.ts';
import type { CheckContext } from '../checks/checkCoded.ts';
import { FILE_START } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { parseLocated } from './locatedJson.ts';
import type { Located } from './locatedJson.ts';
import { MAX_BYTES, readText } from './readText.ts';
import type { SeedFiles } from './readText.ts';

const REVIEW_ENDING = '.review.json';

/** The file that reviews an article. */
export const reviewOf = (article: string): string => article + REVIEW_ENDING;

const RECORD = 'record.json';
const PUBLISHERS = 'publishers.json';
/** Files that hold many entries and may grow beyond the limit of a single text. */
const GROWING: readonly string[] = [RECORD, PUBLISHERS];

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
  const text = texts.get(PUBLISHERS);
  if (text === undefined) return missing(PUBLISHERS, diagnostics);
  const result = parseLocated(PUBLISHERS, text, publishersSchema);
  if (!result.ok) {
    diagnostics.push(...result.diagnostics);
    return null;
  }
  diagnostics.push(...checkPublishers(result.located, context));
  return result.located.value;
}

export function readRecord(
  texts: ReadonlyMap<string, string>,
  context: CheckContext,
  diagnostics: Diagnostic[],
): RecordEntry[] {
  const text = texts.get(RECORD);
  if (text === undefined) return missing(RECORD, diagnostics) ?? [];
  const result = parseLocated(RECORD, text, recordSchema);
  if (!result.ok) {
    diagnostics.push(...result.diagnostics);
    return [];
  }
  diagnostics.push(...checkRecord(result.located, context));
  return result.located.value;
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

/** Reviews by the article they speak of. */
export function readReviews(
  texts: ReadonlyMap<string, string>,
  files: SeedFiles,
  analyses: readonly Analysis[],
  diagnostics: Diagnostic[],
): Map<string, Located<Review>> {
  const known = new Set(analyses.map((a) => a.article));
  const reviews = new Map<string, Located<Review>>();
  for (const [file, text] of texts) {
    if (!file.endsWith(REVIEW_ENDING)) continue;
    const result = parseLocated(file, text, reviewSchema);
    if (!result.ok) {
      diagnostics.push(...result.diagnostics);
      continue;
    }
    const { located } = result;
    const { article } = located.value;
    const other = reviews.get(article);
    if (other) {
      diagnostics.push(
        located.report('error', ['article'], {
          rule: 'two-reviews',
          value: article,
          message: `${other.file} reviews the same text`,
          remedy: 'Keep one review per text: join the two, or correct the name.',
        }),
      );
    } else {
      reviews.set(article, located);
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
