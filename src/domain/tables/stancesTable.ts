import { STANCES } from '../../schema/vocabulary.ts';
import { STANCE_LABEL } from '../labels.ts';
import type { StanceRow } from '../mapView.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

/** The chart of countries by stance, one row for each month's end. */
export function stancesTable(rows: readonly StanceRow[]): Table {
  const counts = STANCES.map((stance): ColumnOf<StanceRow> => ({
    name: stance,
    type: 'integer',
    description: `Countries whose headline stance is ${STANCE_LABEL[stance].toLowerCase()}, in force or declared, stale ones included.`,
    cell: (row) => row[stance],
  }));
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
