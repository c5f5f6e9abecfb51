import { monthOf, monthsOfRange, firstDay, lastDay, precisionOf } from './dates.ts';
import type { Month } from './dates.ts';
import { formatDate } from './dateText.ts';
import type { Evidence } from './filters.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** How much evidence a month holds, by layer. */
export interface MonthCount {
  readonly month: Month;
  readonly articles: number;
  readonly record: number;
  /** The month's share of what is dated to a year only, spread evenly over the year: a fraction. */
  readonly spread: number;
}

/** Every month of the atlas, the empty ones too; what is dated outside of it is left out. */
export function evidenceByMonth(evidence: readonly Evidence[]): MonthCount[] {
  const counts = new Map(
    monthsOfRange(FIRST_MONTH, LAST_MONTH).map((month) => [
      month,
      { month, articles: 0, record: 0, spread: 0 },
    ]),
  );
  for (const { observation } of evidence) {
    const months = monthsOfRange(
      monthOf(firstDay(observation.date)),
      monthOf(lastDay(observation.date)),
    );
    for (const month of months) {
      const count = counts.get(month);
      if (count === undefined) continue;
      if (precisionOf(observation.date) === 'year') count.spread += 1 / months.length;
      else count[observation.layer]++;
    }
  }
  return [...counts.values()];
}

export const totalOf = ({ articles, record, spread }: MonthCount): number =>
  articles + record + spread;

/** The histogram in words; the first of the fullest months is named. */
export function describeMonths(counts: readonly MonthCount[]): string {
  const sum = (of: (count: MonthCount) => number) =>
    Math.round(counts.reduce((n, c) => n + of(c), 0));
  const total = sum(totalOf);
  if (total === 0) return 'No evidence in any month.';
  const spread = sum((c) => c.spread);
  const fullest = counts.reduce((a, b) => (totalOf(b) > totalOf(a) ? b : a));
  const layers = `${sum((c) => c.articles)} in articles, ${sum((c) => c.record)} in the public record`;
  const inexact = spread === 0 ? '' : `, ${spread} dated to a year only and spread over it`;
  const most = fullest.articles + fullest.record;
  return `Evidence by month: ${layers}${inexact}; most in ${formatDate(fullest.month)}${most > 0 ? `, ${most}` : ''}.`;
}

/** One month in words. */
export function describeMonth({ articles, record, spread }: MonthCount): string {
  if (articles + record + spread === 0) return 'no evidence';
  const parts = [
    articles > 0 && `${articles} in articles`,
    record > 0 && `${record} in the record`,
    spread > 0 && 'some of this year, month unknown',
  ];
  return parts.filter(Boolean).join(', ');
}
