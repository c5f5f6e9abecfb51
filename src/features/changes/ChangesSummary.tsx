import { countShifts, knownOf } from '../../domain/comparison.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import type { DateRange } from '../../domain/dates.ts';
import { isFiltered } from '../../domain/filters.ts';
import type { Filters } from '../../domain/filters.ts';
import { countUnknown } from '../../domain/mapView.ts';
import { countries } from '../../state/dataset.ts';

interface ChangesSummaryProps {
  comparisons: readonly Comparison[];
  /** Under which they were compared. */
  filters: Filters;
  range: DateRange;
}

/** The comparison in one sentence, with all that did not move or is not known. */
export function ChangesSummary({ comparisons, filters, range: { from, to } }: ChangesSummaryProps) {
  const n = countShifts(comparisons);
  const narrowed = isFiltered({ ...filters, period: null, layer: 'both' });
  return (
    <p className="changes__summary">
      Between <strong>{formatDate(firstDay(from))}</strong> and{' '}
      <strong>{formatDate(lastDay(to))}</strong>
      {narrowed && ', of what the filters leave'}: {n.harder} harder, {n.softer} softer, {n.first}{' '}
      new, {n.unchanged} unchanged
      {n.status > 0 && `, ${n.status} of the same stance but held otherwise`}
      {n.lapsed > 0 && `, ${n.lapsed} ended`}; {countOf(n.other)} with other dealings only
      {!narrowed && `; ${countOf(countUnknown(countries, [], knownOf(comparisons)))} without data`}.
      New means that no position is known to have stood before, not that there was none.
    </p>
  );
}

const countOf = (n: number): string => (n === 1 ? '1 country' : `${n} countries`);
