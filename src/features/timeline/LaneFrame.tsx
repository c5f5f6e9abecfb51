import { memo } from 'react';
import { CartesianGrid, ResponsiveContainer, ScatterChart, XAxis, YAxis } from 'recharts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import { TIMELINE_LANES } from '../../domain/timeline.ts';
import type { LaneId } from '../../domain/timeline.ts';
import {
  AXIS_HEIGHT,
  AXIS_STYLE,
  AXIS_WIDTH,
  INITIAL_SIZE,
  MARGIN,
  TIME_DOMAIN,
  YEAR_TICKS,
  yearLabel,
} from './axis.ts';

/** Each lane is one unit high and has its name at its middle. */
const LANE_TICKS = TIMELINE_LANES.map((_, index) => index);

/** The axes and the grid behind the marks. No pointer reaches it, so that it never renders on hover. */
export const LaneFrame = memo(function LaneFrame() {
  return (
    <div className="timeline__frame" aria-hidden="true">
      <ResponsiveContainer initialDimension={INITIAL_SIZE}>
        <ScatterChart margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--rule)" horizontal={false} />
          <XAxis
            type="number"
            dataKey="x"
            domain={TIME_DOMAIN}
            ticks={YEAR_TICKS}
            tickFormatter={yearLabel}
            tick={AXIS_STYLE}
            height={AXIS_HEIGHT}
            stroke="var(--rule-strong)"
            allowDataOverflow
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[-0.5, TIMELINE_LANES.length - 0.5]}
            ticks={LANE_TICKS}
            interval={0}
            tickFormatter={(index: number) => laneLabel(TIMELINE_LANES[index] ?? 'articles')}
            tick={AXIS_STYLE}
            tickLine={false}
            width={AXIS_WIDTH}
            stroke="var(--rule-strong)"
            allowDataOverflow
          />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
});

export const laneLabel = (lane: LaneId): string =>
  lane === 'articles' ? 'Articles' : STANCE_LABEL[lane];
