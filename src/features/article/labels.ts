import type { DateBasis, DatePrecision } from '../../schema/vocabulary.ts';

/** Ends "Dated by …". */
export const DATE_BASIS_LABEL: Readonly<Record<DateBasis, string>> = {
  stamp: 'a stamp on the page',
  address: "the page's address",
  text: "the text's own words",
  events: 'the events it reports',
};

/** Follows the date. */
export const PRECISION_LABEL: Readonly<Record<DatePrecision, string>> = {
  day: 'exact to the day',
  month: 'only the month is known',
  year: 'only the year is known',
};
