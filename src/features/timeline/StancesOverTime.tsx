import { memo, useMemo } from 'react';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { patternUrl } from '../../components/Patterns.tsx';
import { SWATCH_PATTERNS } from '../../components/Swatch.tsx';
import type { StanceRow } from '../../domain/mapView.ts';
import { monthIndex } from '../../domain/player.ts';
import { bandsOf, heightOf } from '../../domain/stanceBands.ts';
import { INITIAL_SIZE, MARGIN, TIME_AXIS, VALUE_AXIS } from './axis.ts';

interface StancesOverTimeProps {
  rows: readonly StanceRow[];
  isShare: boolean;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Countries by stance, stacked, each month as wide as it is. No pointer reaches the chart. */
export const StancesOverTime = memo(function StancesOverTime({
  rows,
  isShare,
}: StancesOverTimeProps) {
  const bands = useMemo(() => bandsOf(rows), [rows]);
  // The stepped line before a month's end has that month's height.
  const data = useMemo(
    () =>
      rows.map((row) => ({
        at: monthIndex(row.month) + 1,
        ...Object.fromEntries(bands.map((b) => [b.key, heightOf(b, row, isShare)])),
      })),
    [rows, bands, isShare],
  );
  return (
    <div className="timeline__frame" aria-hidden="true">
      <ResponsiveContainer initialDimension={INITIAL_SIZE}>
        <AreaChart data={data} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--rule)" vertical={false} />
          <XAxis {...TIME_AXIS} dataKey="at" />
          <YAxis
            {...VALUE_AXIS}
            allowDecimals={false}
            {...(isShare ? { domain: [0, 1], ticks: QUARTERS, tickFormatter: percent } : {})}
          />
          {bands.map(({ key, stance, texture }) => (
            <Area
              key={key}
              dataKey={key}
              type="stepBefore"
              stackId="stances"
              stroke="var(--surface)"
              strokeWidth={0.75}
              fill={patternUrl(SWATCH_PATTERNS, stance, texture)}
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
