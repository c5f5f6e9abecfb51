import { precisionOf } from '../../domain/dates.ts';
import type { Review } from '../../schema/review.ts';
import { checkDate, checkDay, repeatsOf } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';

/**
 * Checks what a review says of its text as a whole. Without known publishers (`null`: their file is at
 * fault) its own is taken as it is.
 */
export function checkReview(
  review: Located<Review>,
  context: CheckContext,
  publishers: ReadonlySet<string> | null,
): Diagnostic[] {
  const { date, publisher, observations } = review.value;
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
    faults.push(
      review.report('warning', ['publisher'], {
        rule: 'unknown-publisher',
        value: publisher,
        message: 'the publisher is not in publishers.json',
        remedy: 'Add it with country, owner, kind of ownership and a source.',
      }),
    );
  }
  const ids = observations.map((o) => o.id);
  const latest = observations.map((o) => (o.latest ? o.country : null));
  return [
    ...faults,
    ...checkDay(review, ['reviewedOn'], review.value.reviewedOn),
    ...repeatsOf(ids).map((index) =>
      review.report('error', ['observations', index, 'id'], {
        rule: 'duplicate-id',
        value: ids[index] ?? '',
        message: 'two observations have the same id',
        remedy: 'Give the later one an id of its own; links rest on it.',
      }),
    ),
    ...repeatsOf(latest).map((index) =>
      review.report('warning', ['observations', index, 'latest'], {
        rule: 'two-latest',
        value: latest[index] ?? '',
        message: 'two observations of this country are marked as its latest',
        remedy: 'Mark the one that the text presents as current.',
      }),
    ),
  ];
}
