import type { Day } from '../domain/dates.ts';
import { analyse, nameOf, TEXT_ENDING } from './analyse.ts';
import { assemble, slugOf } from './assemble.ts';
import type { AssembledArticle, Corpus } from './assemble.ts';
import type { CheckContext } from './checks/checkCoded.ts';
import { groupCopies } from './copies.ts';
import { readCountries } from './countries.ts';
import { checkLedger } from './checks/checkLedger.ts';
import { checkText, checkUnreviewed } from './checks/checkText.ts';
import { checkDuplicates, checkSlugs } from './checks/crossChecks.ts';
import { findDuplicates } from './checks/duplicates.ts';
import { sortDiagnostics } from './diagnostics.ts';
import type { Diagnostic } from './diagnostics.ts';
import { EMPTY_LEDGER } from './ledger/ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import { meaningsOf } from './ledger/meaning.ts';
import type { Meanings } from './ledger/meaning.ts';
import { retiredAddresses } from './ledger/retirement.ts';
import { proposedObservations } from './propose/proposedObservations.ts';
import type { SeedFiles } from './read/readText.ts';
import { reconcile } from './reconcile/reconcile.ts';
import {
  readAddresses,
  readLedger,
  readPublishers,
  readRecord,
  readReviews,
  readTexts,
  reviewOf,
} from './read/seedFiles.ts';

export interface BuildInput {
  readonly files: SeedFiles;
  /** Injected, so that a build can be repeated to the byte. */
  readonly today: Day;
}

export interface BuildResult {
  readonly articles: readonly AssembledArticle[];
  /** What was published; empty where the seeds have no ledger. */
  readonly ledger: Ledger;
  /** What every address means now. */
  readonly meanings: Meanings;
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
  const publishers = readPublishers(texts, context, diagnostics);
  const names = new Set(publishers?.publishers.map((p) => p.name));
  const record = readRecord(texts, context, [...names], diagnostics);
  const addresses = readAddresses(texts, files, diagnostics);
  const analyses = [...texts]
    .filter(([file]) => file.endsWith(TEXT_ENDING))
    .map(([file, text]) =>
      analyse(file, text, publishers?.publishers ?? [], addresses[nameOf(file)] ?? null),
    );
  const reviews = readReviews(texts, files, analyses, diagnostics);
  const articles = analyses.map((analysis): AssembledArticle => {
    const review = reviews.get(analysis.article);
    diagnostics.push(...checkText(analysis));
    const head = review?.head ?? null;
    const proposed = proposedObservations(analysis, slugOf({ analysis, review: head }), head);
    if (review === undefined) {
      const isReviewed = files.has(reviewOf(analysis.article));
      if (!isReviewed) diagnostics.push(...checkUnreviewed(analysis, proposed.undated, context));
      return { analysis, review: null, observations: proposed.observations };
    }
    const { raw, cleaned } = analysis;
    const source = {
      file: analysis.file,
      raw,
      text: cleaned.text,
      toRaw: (offset: number) => cleaned.map.toRaw(offset),
    };
    const reconciled = reconcile(review, source, context, publishers && names);
    diagnostics.push(...reconciled.diagnostics);
    const observations = [...reconciled.observations, ...proposed.observations];
    return { analysis, review: head, observations };
  });
  const pairs = findDuplicates(new Map(analyses.map((a) => [a.file, a.cleaned.text])));
  diagnostics.push(...checkDuplicates(articles, pairs), ...checkSlugs(articles, reviews));
  const published = readLedger(texts, files, diagnostics);
  const ledger = published?.ledger ?? EMPTY_LEDGER;
  const meanings = meaningsOf(articles, record);
  // A fault in the seeds hides what they hold: all of it would seem to be gone.
  if (published !== null && !hasError(diagnostics)) {
    diagnostics.push(...checkLedger(published.located, ledger, meanings, today));
  }
  return {
    articles,
    ledger,
    meanings,
    diagnostics: sortDiagnostics(diagnostics),
    corpus:
      hasError(diagnostics) || publishers === null
        ? null
        : assemble(articles, record, publishers, {
            countries: [...countries.values()],
            retired: retiredAddresses(ledger),
            release: ledger.releases.at(-1) ?? null,
            copies: groupCopies(articles, pairs),
          }),
  };
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');
