import type { ArticleObservation, Quote } from '../../schema/atlas.ts';
import type { QuoteSelector, ReviewObservation } from '../../schema/review.ts';
import { checkReviewHead, checkReviewItems } from '../checks/checkReview.ts';
import { checkCoded } from '../checks/checkCoded.ts';
import type { CheckContext } from '../checks/checkCoded.ts';
import { excerpt, placeOf } from '../diagnostics.ts';
import type { Diagnostic, JsonPath, Problem } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';
import type { ReadReview } from '../read/seedFiles.ts';
import { anchorQuote } from './quotes.ts';
import type { NearMatch } from './quotes.ts';

/** The text that a review speaks of. */
export interface ReviewedText {
  readonly file: string;
  readonly raw: string;
  readonly text: string;
  /** Clean offset to raw offset, so that a near match is shown where the file has it. */
  toRaw(cleanOffset: number): number;
}

export interface Reconciled {
  readonly observations: readonly ArticleObservation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a review into observations anchored in the clean text; what can't be anchored is reported, also
 * for a review whose head is at fault, which yields no observation.
 */
export function reconcile(
  { located, head, items }: ReadReview,
  source: ReviewedText,
  context: CheckContext,
  publishers: ReadonlySet<string> | null,
): Reconciled {
  const diagnostics = [
    ...(head === null ? [] : checkReviewHead(located, head, source.text, context, publishers)),
    ...checkReviewItems(located, items),
  ];
  const observations = items.flatMap(({ index, value: item }) => {
    const path: JsonPath = ['observations', index];
    diagnostics.push(...checkCoded(located, path, item, context));
    const anchored = anchorAll(located, [...path, 'quote'], item, source);
    diagnostics.push(...anchored.diagnostics);
    const [first, ...rest] = anchored.quotes;
    if (first === undefined || head === null) return [];
    return [toObservation(head.slug, item, [first, ...rest])];
  });
  return { observations, diagnostics };
}

function toObservation(
  slug: string,
  item: ReviewObservation,
  quotes: [Quote, ...Quote[]],
): ArticleObservation {
  const { id, quote: _quote, until = null, ...coded } = item;
  return {
    ...coded,
    id: `${slug}/${id}`,
    until,
    layer: 'articles',
    basis: 'reviewed',
    article: slug,
    evidence: id,
    quotes,
    proposal: null,
  };
}

function anchorAll(
  review: Located<unknown>,
  path: JsonPath,
  item: ReviewObservation,
  source: ReviewedText,
): { quotes: Quote[]; diagnostics: Diagnostic[] } {
  const many = Array.isArray(item.quote);
  const selectors: readonly QuoteSelector[] = Array.isArray(item.quote) ? item.quote : [item.quote];
  const quotes: Quote[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, selector] of selectors.entries()) {
    const at: JsonPath = [...path, ...(many ? [index] : []), 'exact'];
    const result = anchorQuote(source.text, selector);
    if (result.ok) {
      quotes.push(result.quote);
      continue;
    }
    diagnostics.push(
      result.reason === 'ambiguous'
        ? review.report('error', at, {
            rule: 'quote-ambiguous',
            value: excerpt(selector.exact),
            message: `the quote occurs ${result.occurrences} times in ${source.file}`,
            remedy: 'Add a prefix or suffix of a few words that only the meant place has.',
          })
        : review.report('error', at, {
            rule: 'quote-not-found',
            value: excerpt(selector.exact),
            ...missingQuote(selector, result.nearest, source),
          }),
    );
  }
  return { quotes, diagnostics };
}

function missingQuote(
  selector: QuoteSelector,
  nearest: NearMatch | null,
  source: ReviewedText,
): Pick<Problem, 'message' | 'remedy'> {
  if (source.text.includes(selector.exact)) {
    return {
      message: `the quote is in ${source.file}, but not with this prefix and suffix`,
      remedy: 'Copy both from around the meant place, or leave them out where it occurs once.',
    };
  }
  const message = `the quote is not in the clean text of ${source.file}`;
  if (nearest === null) {
    return { message, remedy: 'Copy the words from the text as they stand, without any change.' };
  }
  const { line, column } = placeOf(source.raw, source.toRaw(nearest.start));
  const place = `${source.file}:${line}:${column}`;
  const remedy = `Copy the words as they stand. Nearest, at ${place}: ${JSON.stringify(nearest.text)}`;
  return { message, remedy };
}
