import { STANCES } from '../../schema/vocabulary.ts';
import { STANCE_LABEL } from '../labels.ts';
import type { StanceCount, StanceRow } from '../mapView.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

/** What each stance is counted by: the column's ending, and the words for it. */
const COUNTS: readonly (readonly [string, keyof StanceCount, string])[] = [
  ['in_force', 'inForce', 'in force, powers not used included'],
  ['power_only', 'powerOnly', 'in force by a law alone that lets authorities exclude vendors'],
  ['declared', 'declared', 'declared and not in force, stale ones included'],
  ['stale', 'stale', 'declared more than 24 months before and not renewed'],
];

/** The chart of countries by stance, one row for each month's end. */
export function stancesTable(rows: readonly StanceRow[]): Table {
  const counts = STANCES.flatMap((stance) =>
    COUNTS.map(([ending, key, words]): ColumnOf<StanceRow> => ({
      name: `${stance}_${ending}`,
      type: 'integer',
      description: `Countries whose headline stance is ${STANCE_LABEL[stance].toLowerCase()}, ${words}.`,
      cell: (row) => row.byStance[stance][key],
    })),
  );
  return makeTable(
    {
      name: 'stances',
      title: 'Countries by stance',
      description: 'How many countries stood where at each month’s end.',
    },
    [
      {
        name: 'month',
        type: 'string',
        description: 'The month whose last day counts, YYYY-MM.',
        cell: (row: StanceRow) => row.month,
      },
      ...counts,
    ],
    rows,
  );
}
