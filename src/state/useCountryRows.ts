import { useMemo } from 'react';
import { countryRows, sortRows } from '../domain/countryRows.ts';
import type { CountryRow } from '../domain/countryRows.ts';
import type { Sort } from '../domain/sortKeys.ts';
import { observationsOf, places } from './dataset.ts';
import { useAsOf, useStandings, useView } from './useView.ts';

/** The countries that the filters leave on the day of the map, in the order of the address. */
export function useCountryRows(): {
  readonly rows: readonly CountryRow[];
  readonly sort: Sort;
  setSort(sort: Sort): void;
} {
  const { view, setView } = useView();
  const { filters, sort } = view;
  const asOf = useAsOf();
  const standings = useStandings(asOf);
  const { key, reversed } = sort;
  const unsorted = useMemo(
    () => countryRows(standings, observationsOf(filters), asOf, places),
    [standings, filters, asOf],
  );
  const rows = useMemo(() => sortRows(unsorted, { key, reversed }), [unsorted, key, reversed]);
  return { rows, sort, setSort: (next) => setView({ ...view, sort: next }) };
}
