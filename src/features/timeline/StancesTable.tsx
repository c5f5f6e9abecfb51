import { useState } from 'react';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { StanceRow } from '../../domain/mapView.ts';
import { formatCount, totalOf } from '../../domain/stanceBands.ts';
import { STANCES } from '../../schema/vocabulary.ts';

const HARD_TO_SOFT = STANCES.toReversed();

interface StancesTableProps {
  rows: readonly StanceRow[];
  isShare: boolean;
}

/** The same month ends in figures, the newest first; made when it is opened. */
export function StancesTable({ rows, isShare }: StancesTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="timeline__table small"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Every month’s end as a table</summary>
      {isOpen && (
        <div role="region" aria-label="Countries by stance, month by month" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th rowSpan={2} scope="col">
                  End of
                </th>
                <th rowSpan={2} scope="col">
                  With a stance
                </th>
                {HARD_TO_SOFT.map((stance) => (
                  <th key={stance} colSpan={2} scope="colgroup">
                    {STANCE_LABEL[stance]}
                  </th>
                ))}
              </tr>
              <tr>
                {HARD_TO_SOFT.flatMap((stance) => [
                  <th key={`${stance} in force`} scope="col">
                    in force
                  </th>,
                  <th key={`${stance} declared`} scope="col">
                    declared
                  </th>,
                ])}
              </tr>
            </thead>
            <tbody>
              {rows.toReversed().map((row) => (
                <MonthRow key={row.month} row={row} isShare={isShare} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function MonthRow({ row, isShare }: { row: StanceRow; isShare: boolean }) {
  const figure = (count: number) => formatCount(count, row, isShare);
  return (
    <tr>
      <th scope="row">{formatDate(row.month, 'short')}</th>
      <td>{totalOf(row)}</td>
      {HARD_TO_SOFT.flatMap((stance) => {
        const { inForce, powerOnly, declared, stale } = row.byStance[stance];
        return [
          <td key={`${stance} in force`}>
            {figure(inForce)}
            {powerOnly > 0 && ` (${figure(powerOnly)} power only)`}
          </td>,
          <td key={`${stance} declared`}>
            {figure(declared)}
            {stale > 0 && ` (${figure(stale)} stale)`}
          </td>,
        ];
      })}
    </tr>
  );
}
