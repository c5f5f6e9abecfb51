import { addMonths, endOfMonth, firstDay, lastDay, monthOf } from '../../domain/dates.ts';
import type { DateRange } from '../../domain/dates.ts';
import { FIRST_MONTH, LAST_MONTH, YEARS } from '../../domain/period.ts';

export interface Preset {
  readonly name: string;
  readonly range: DateRange;
}

/** The ranges that one press gives: all, the last twelve months, each year. */
export function presetsOf(period: DateRange | null): readonly Preset[] {
  const all = period ?? { from: FIRST_MONTH, to: LAST_MONTH };
  const end = monthOf(lastDay(all.to));
  const yearBefore = monthOf(addMonths(`${end}-01`, -11));
  return [
    { name: 'Whole period', range: all },
    {
      name: 'Last 12 months',
      range: { from: yearBefore < FIRST_MONTH ? FIRST_MONTH : yearBefore, to: end },
    },
    ...YEARS.map((year) => ({ name: year, range: { from: `${year}-01`, to: `${year}-12` } })),
  ];
}

/** The range with one end moved to a month; the other end gives way where it would be passed. */
export function withEnd(range: DateRange, end: 'from' | 'to', month: string): DateRange {
  if (end === 'from')
    return { from: month, to: endOfMonth(month) > lastDay(range.to) ? month : range.to };
  return { from: `${month}-01` < firstDay(range.from) ? month : range.from, to: month };
}
