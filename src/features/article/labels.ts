import type { ArticleObservation } from '../../schema/atlas.ts';
import type { Basis, DateBasis, DatePrecision } from '../../schema/vocabulary.ts';

/** As on the map: stripes where nothing binds, lines where a law only allows. */
export const textureOf = ({ binding, power }: ArticleObservation) =>
  binding ? (power ? 'power' : 'solid') : 'declared';

export const BASIS_LABEL: Readonly<Record<Basis, string>> = {
  reviewed: 'Reviewed',
  proposed: 'Proposed by a rule',
  record: 'Public record',
};

/** Ends "Dated by …". */
export const DATE_BASIS_LABEL: Readonly<Record<DateBasis, string>> = {
  stamp: 'a stamp on the page',
  text: "the text's own words",
  events: 'the events it reports',
};

/** Follows the date. */
export const PRECISION_LABEL: Readonly<Record<DatePrecision, string>> = {
  day: 'exact to the day',
  month: 'only the month is known',
  year: 'only the year is known',
};
