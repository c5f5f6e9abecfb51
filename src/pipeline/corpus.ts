import type { Day } from '../domain/dates.ts';
import { publishersSchema } from '../schema/publisher.ts';
import type { Publishers } from '../schema/publisher.ts';
import { recordSchema } from '../schema/record.ts';
import type { RecordEntry } from '../schema/record.ts';
import { reviewSchema } from '../schema/review.ts';
import type { Review } from '../schema/review.ts';
import { analyse, TEXT_ENDING } from './analyse.ts';
import type { Analysis } from './analyse.ts';
import { assemble, provisionalSlug } from './assemble.ts';
import type { AssembledArticle, Corpus } from './assemble.ts';
import { checkCoded } from './checks.ts';
import type { CheckContext } from './checks.ts';
import { readCountries } from './countries.ts';
import { FILE_START, sortDiagnostics } from './diagnostics.ts';
import type { Diagnostic } from './diagnostics.ts';
import { findDuplicates } from './duplicates.ts';
import { parseLocated } from './locatedJson.ts';
import type { Located } from './locatedJson.ts';
import { readText } from './read.ts';
import type { SeedFiles } from './read.ts';
import { reconcile } from './reconcile.ts';

export const REVIEW_ENDING = '.review.json';
const RECORD = 'record.json';
const PUBLISHERS = 'publishers.json';

export interface BuildInput {
  readonly files: SeedFiles;
  /** Injected, so that a build can be repeated to the byte. */
  readonly today: Day;
}

export interface BuildResult {
  readonly articles: readonly AssembledArticle[];
  /** Sorted; errors and warnings of all files. */
  readonly diagnostics: readonly Diagnostic[];
  /** `null` where there was an error. */
  readonly corpus: Corpus | null;
}

/**
 * The whole pipeline, pure: seeds in, validated corpus and every diagnostic out. No fault in one file
 * hides those of another.
 */
export function buildCorpus({ files, today }: BuildInput): BuildResult {
  const diagnostics: Diagnostic[] = [];
  const countries = readCountries();
  const context: CheckContext = { countries, today };
  const texts = readTexts(files, diagnostics);
  const publishers = readPublishers(texts, diagnostics);
  const record = readRecord(texts, context, diagnostics);
  const analyses = [...texts]
    .filter(([file]) => file.endsWith(TEXT_ENDING))
    .map(([file, text]) => analyse(file, text, publishers?.publishers ?? []));
  diagnostics.push(...duplicateDiagnostics(analyses));
  const reviews = readReviews(texts, files, analyses, diagnostics);
  const names = publishers && new Set(publishers.publishers.map((p) => p.name));
  const articles = analyses.map((analysis): AssembledArticle => {
    const review = reviews.get(analysis.article);
    if (review === undefined) return { analysis, review: null, observations: [] };
    const { raw, cleaned } = analysis;
    const source = {
      file: analysis.file,
      raw,
      text: cleaned.text,
      toRaw: (offset: number) => cleaned.map.toRaw(offset),
    };
    const reconciled = reconcile(review, source, context, names);
    diagnostics.push(...reconciled.diagnostics);
    return { analysis, review: review.value, observations: reconciled.observations };
  });
  diagnostics.push(...slugDiagnostics(articles, reviews));
  const failed = diagnostics.some((d) => d.severity === 'error');
  return {
    articles,
    diagnostics: sortDiagnostics(diagnostics),
    corpus:
      failed || publishers === null
        ? null
        : assemble(articles, record, publishers, [...countries.values()]),
  };
}

function readTexts(files: SeedFiles, diagnostics: Diagnostic[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of [...files.keys()].sort()) {
    if (!file.endsWith(TEXT_ENDING) && !file.endsWith('.json')) continue;
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    const result = readText(file, bytes);
    if (result.ok) texts.set(file, result.text);
    else diagnostics.push(result.diagnostic);
  }
  return texts;
}

function readPublishers(
  texts: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): Publishers | null {
  const text = texts.get(PUBLISHERS);
  if (text === undefined) return missing(PUBLISHERS, diagnostics);
  const result = parseLocated(PUBLISHERS, text, publishersSchema);
  if (result.ok) return result.located.value;
  diagnostics.push(...result.diagnostics);
  return null;
}

function readRecord(
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
  const { located } = result;
  const seen = new Set<string>();
  for (const [index, entry] of located.value.entries()) {
    diagnostics.push(...checkCoded(located, [index], entry, context));
    if (seen.has(entry.id)) {
      diagnostics.push(
        located.report('error', [index, 'id'], {
          rule: 'duplicate-id',
          value: entry.id,
          message: 'two entries of the record have the same id',
          remedy: 'Give the later one an id of its own; links rest on it.',
        }),
      );
    }
    seen.add(entry.id);
  }
  return located.value;
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

function readReviews(
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

function duplicateDiagnostics(analyses: readonly Analysis[]): Diagnostic[] {
  const texts = new Map(analyses.map((a) => [a.file, a.cleaned.text]));
  return findDuplicates(texts).map(({ first, second, similarity }) => {
    const same = similarity === 1;
    return {
      severity: same ? 'error' : 'warning',
      file: second,
      ...FILE_START,
      rule: same ? 'duplicate-text' : 'near-duplicate',
      value: first,
      message: same
        ? 'the text is the same as that of another file'
        : `the text shares ${Math.round(similarity * 100)} % of its wording with another file`,
      remedy: same
        ? 'Remove one of the two.'
        : 'Wire copy? Keep both only if each adds something; positions are never counted by articles.',
    };
  });
}

const unaddressable = (file: string): Diagnostic => ({
  severity: 'error',
  file,
  ...FILE_START,
  rule: 'no-address',
  value: file,
  message: "no address can be made of the file's name",
  remedy: 'Use Latin letters or digits in the name, or review the text and give it a slug.',
});

function slugDiagnostics(
  articles: readonly AssembledArticle[],
  reviews: ReadonlyMap<string, Located<Review>>,
): Diagnostic[] {
  const holders = new Map<string, string>();
  return articles.flatMap(({ analysis, review }) => {
    const slug = review?.slug ?? provisionalSlug(analysis.article);
    if (slug === '') return unaddressable(analysis.file);
    const holder = holders.get(slug);
    if (holder === undefined) {
      holders.set(slug, analysis.file);
      return [];
    }
    const problem = {
      rule: 'duplicate-slug',
      value: slug,
      message: `${holder} has the same address`,
      remedy: 'Give this article a slug of its own in its review.',
    };
    const located = reviews.get(analysis.article);
    return located
      ? located.report('error', ['slug'], problem)
      : { severity: 'error' as const, file: analysis.file, ...FILE_START, ...problem };
  });
}
