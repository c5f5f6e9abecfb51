import type { DateRange } from './dates.ts';
import { formatDate } from './dateText.ts';
import type { Filters } from './filters.ts';
import { languageName, LAYER_LABEL, SCOPE_LABEL, STANCE_LABEL } from './labels.ts';

export const describePeriod = ({ from, to }: DateRange): string =>
  from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;

const list = (name: string, labels: readonly string[]): string[] =>
  labels.length === 0 ? [] : [`${name}: ${labels.join(', ')}`];

/** The filters in use in words, one phrase for each kind; empty without filters. */
export function describeFilters(filters: Filters, countryName: (code: string) => string): string[] {
  return [
    ...list('Period', filters.period === null ? [] : [describePeriod(filters.period)]),
    ...list('Country', filters.country.map(countryName)),
    ...list(
      'Stance',
      filters.stance.map((s) => STANCE_LABEL[s]),
    ),
    ...list(
      'Scope',
      filters.scope.map((s) => SCOPE_LABEL[s]),
    ),
    ...list('Publisher', filters.publisher),
    ...list('Language', filters.language.map(languageName)),
    ...(filters.layer === 'both' ? [] : [LAYER_LABEL[filters.layer]]),
    ...(filters.proposed ? ['What rules propose is included, not reviewed'] : []),
  ];
}
