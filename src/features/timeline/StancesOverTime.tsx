import { memo } from 'react';
import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { StanceRow } from '../../domain/mapView.ts';
import { monthIndex } from '../../domain/player.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import {
  AXIS_STYLE,
  AXIS_WIDTH,
  INITIAL_SIZE,
  MARGIN,
  TIME_DOMAIN,
  YEAR_TICKS,
  yearLabel,
} from './axis.ts';

/** A row of a month's end stands at the end of its month on the axis. */
const position = (row: StanceRow): number => monthIndex(row.month) + 1;

export const StancesOverTime = memo(function StancesOverTime({
  rows,
}: {
  rows: readonly StanceRow[];
}) {
  return (
    <div className="timeline__chart">
      <ResponsiveContainer initialDimension={INITIAL_SIZE}>
        <AreaChart data={rows} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--rule)" vertical={false} />
          <XAxis
            type="number"
            dataKey={position}
            domain={TIME_DOMAIN}
            ticks={YEAR_TICKS}
            tickFormatter={yearLabel}
            tick={AXIS_STYLE}
            stroke="var(--rule-strong)"
          />
          <YAxis
            allowDecimals={false}
            tick={AXIS_STYLE}
            width={AXIS_WIDTH}
            stroke="var(--rule-strong)"
          />
          <Tooltip isAnimationActive={false} content={RowCard} />
          {STANCES.toReversed().map((stance) => (
            <Area
              key={stance}
              dataKey={stance}
              name={STANCE_LABEL[stance]}
              type="stepBefore"
              stackId="stances"
              stroke="var(--surface)"
              strokeWidth={0.75}
              fill={`var(--${stance})`}
              fillOpacity={1}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
});

/** The chart's year ends in words and figures. */
export function StancesTable({ rows }: { rows: readonly StanceRow[] }) {
  return (
    <details className="timeline__table small">
      <summary>Year ends as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">End of</th>
            {STANCES.map((stance) => (
              <th key={stance} scope="col">
                {STANCE_LABEL[stance]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row.month.endsWith('-12'))
            .map((row) => (
              <tr key={row.month}>
                <th scope="row">{row.month.slice(0, 4)}</th>
                {STANCES.map((stance) => (
                  <td key={stance}>{row[stance]}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

const isRow = (value: unknown): value is StanceRow =>
  typeof value === 'object' && value !== null && 'month' in value && 'ban' in value;

interface RowCardProps {
  payload?: ReadonlyArray<{ payload?: unknown }> | undefined;
}

function RowCard({ payload }: RowCardProps) {
  const row = payload?.[0]?.payload;
  if (!isRow(row)) return null;
  return (
    <div className="timeline__card">
      <strong>{formatDate(row.month)}</strong>
      <ul className="timeline__rows">
        {STANCES.map((stance) => (
          <li key={stance}>
            <span className="timeline__key" style={{ background: `var(--${stance})` }} />
            {STANCE_LABEL[stance]} <b>{row[stance]}</b>
          </li>
        )).toReversed()}
      </ul>
    </div>
  );
}
