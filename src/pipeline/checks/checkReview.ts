import { precisionOf } from '../../domain/dates.ts';
import type { ReviewHead, ReviewObservation } from '../../schema/review.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Item, Located } from '../read/locatedJson.ts';
import { checkDate, checkDay, repeatsOf, unknownPublisher } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';

/**
 * Checks what a review says of its text as a whole. Without known publishers (`null`: their file is at
 * fault) its own is taken as it is.
 */
export function checkReviewHead(
  review: Located<unknown>,
  head: ReviewHead,
  cleanText: string,
  context: CheckContext,
  publishers: ReadonlySet<string> | null,
): Diagnostic[] {
  const { date, publisher, title } = head;
  const faults = checkDate(review, ['date', 'value'], date.value, context);
  if (faults.length === 0 && precisionOf(date.value) !== date.precision) {
    faults.push(
      review.report('error', ['date', 'precision'], {
        rule: 'date-precision',
        value: date.precision,
        message: `${date.value} is exact to the ${precisionOf(date.value)}`,
        remedy: 'Make the precision say what the value says.',
      }),
    );
  }
  if (publisher !== null && publishers !== null && !publishers.has(publisher)) {
    faults.push(review.report('warning', ['publisher'], unknownPublisher(publisher)));
  }
  if (!head.titleIsOurs && !cleanText.includes(title)) {
    faults.push(
      review.report('error', ['title'], {
        rule: 'title-not-found',
        value: title,
        message: 'the title is not in the clean text, though it is not marked as ours',
        remedy: 'Copy it as it stands in the text, or set titleIsOurs to true.',
      }),
    );
  }
  return [...faults, ...checkDay(review, ['reviewedOn'], head.reviewedOn)];
}

/** Checks the observations of a review against each other. */
export function checkReviewItems(
  review: Located<unknown>,
  items: readonly Item<ReviewObservation>[],
): Diagnostic[] {
  return [
    ...repeatsOf(items, (o) => o.id).map(({ index, value }) =>
      review.report('error', ['observations', index, 'id'], {
        rule: 'duplicate-id',
        value: value.id,
        message: 'two observations have the same id',
        remedy: 'Give the later one an id of its own; links rest on it.',
      }),
    ),
    ...repeatsOf(items, (o) => (o.latest ? o.country : null)).map(({ index, value }) =>
      review.report('warning', ['observations', index, 'latest'], {
        rule: 'two-latest',
        value: value.country,
        message: 'two observations of this country are marked as its latest',
        remedy: 'Mark the one that the text presents as current.',
      }),
    ),
  ];
}
