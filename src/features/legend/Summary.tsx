import { formatDate } from '../../domain/dateText.ts';
import { isFiltered } from '../../domain/filters.ts';
import { countStandings, countWithoutData } from '../../domain/mapView.ts';
import { countries } from '../../state/dataset.ts';
import { useAsOf, useStandings, useView } from '../../state/useView.ts';

/** The map in one sentence, the age of its evidence included; counts what the filters leave. */
export function Summary() {
  const { view } = useView();
  const standings = useStandings();
  const asOf = useAsOf();
  const narrowed = isFiltered(view.filters);
  const counts = countStandings(standings.filter((s) => s.lit));
  return (
    <p className="summary">
      As of <strong>{formatDate(asOf)}</strong>
      {narrowed && ', of what the filters leave'}: {countOf(counts.inForce)} with a measure in
      force, {counts.declared} with a declared position
      {counts.declared > 0 && `, of these ${counts.stale} older than 24 months`}; {counts.other}{' '}
      with other dealings
      {!narrowed && `; ${countWithoutData(countries, standings)} without data`}. Every one opens to
      the sentence or public act that proves it.
    </p>
  );
}

const countOf = (n: number): string => (n === 1 ? '1 country' : `${n} countries`);
