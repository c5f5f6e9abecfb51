import type { Observation } from '../../schema/atlas.ts';
import { countryRows } from '../countryRows.ts';
import type { Places } from '../countryRows.ts';
import type { Evidence, Filters } from '../filters.ts';
import { standingsAsOf } from '../mapView.ts';
import { YEARS } from '../period.ts';
import { positionsTable } from './positionsTable.ts';
import type { Table } from './table.ts';

/** Positions at the end of every year, the first year first. */
export function yearsTable(
  evidence: readonly Evidence[],
  filters: Filters,
  observations: ReadonlyMap<string, readonly Observation[]>,
  places: Places,
): Table {
  const [first, ...later] = YEARS.map((year) => {
    const day = `${year}-12-31`;
    const standings = standingsAsOf(evidence, filters, day);
    return positionsTable(countryRows(standings, observations, day, places), day);
  });
  if (first === undefined) throw new Error('the atlas spans no year');
  return {
    ...first,
    name: 'years',
    title: 'Positions at each year’s end',
    description:
      'One row for each country with evidence that the filters leave and for each year, as of its last day. A country without a row for a year had no data then, which is not a position.',
    rows: [first, ...later].flatMap((table) => table.rows),
  };
}
