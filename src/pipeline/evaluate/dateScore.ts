import type { Gold } from '../../schema/gold.ts';
import { share } from './rates.ts';

export const DATE_OUTCOMES = ['exact', 'within', 'wrong', 'none'] as const;
/** `within`: the finer of the two dates lies inside the coarser one, so that neither is contradicted. */
export type DateOutcome = (typeof DATE_OUTCOMES)[number];

export interface DateScore {
  readonly basis: Gold['date']['basis'];
  readonly outcome: DateOutcome;
}

/** Both are partial ISO dates, so that one that holds the other is its beginning. */
function compareDates(read: string | null, gold: string): DateOutcome {
  if (read === null) return 'none';
  if (read === gold) return 'exact';
  return `${gold}-`.startsWith(`${read}-`) || `${read}-`.startsWith(`${gold}-`)
    ? 'within'
    : 'wrong';
}

export const scoreDate = (read: string | null, gold: Gold['date']): DateScore => ({
  basis: gold.basis,
  outcome: compareDates(read, gold.value),
});

/** False where nothing that the set has of a page, its address included, tells its date. */
export const isTold = ({ basis }: DateScore): boolean => basis !== 'known';

/** False also where only the page's address tells it. */
const isOnPage = (score: DateScore): boolean => isTold(score) && score.basis !== 'url';

const isRight = ({ outcome }: DateScore): boolean => outcome === 'exact' || outcome === 'within';

/** The four outcomes count texts that tell their date; of the rest only an invented, wrong one counts. */
export interface DateFigures extends Record<DateOutcome, number> {
  readonly told: number;
  /** Exact or within, as a share of `told`. */
  readonly right: number | null;
  /** Texts whose own stamp or words tell the date, and the share of them that is right. */
  readonly onPage: number;
  readonly rightOnPage: number | null;
  readonly untold: number;
  readonly inventedWrong: number;
}

export function summariseDates(scores: readonly DateScore[]): DateFigures {
  const told = scores.filter(isTold);
  const onPage = scores.filter(isOnPage);
  const untold = scores.filter((score) => !isTold(score));
  const count = (outcome: DateOutcome, of = told) =>
    of.filter((score) => score.outcome === outcome).length;
  return {
    told: told.length,
    exact: count('exact'),
    within: count('within'),
    wrong: count('wrong'),
    none: count('none'),
    right: share(told.filter(isRight).length, told.length),
    onPage: onPage.length,
    rightOnPage: share(onPage.filter(isRight).length, onPage.length),
    untold: untold.length,
    inventedWrong: count('wrong', untold),
  };
}
