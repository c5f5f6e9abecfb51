import { memo } from 'react';
import { CartesianGrid, ResponsiveContainer, ScatterChart, XAxis, YAxis } from 'recharts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import { TIMELINE_LANES } from '../../domain/timeline.ts';
import type { LaneId } from '../../domain/timeline.ts';
import { INITIAL_SIZE, MARGIN, TIME_AXIS, VALUE_AXIS } from './axis.ts';

/** Each lane is one unit high and has its name at its middle. */
const LANE_TICKS = TIMELINE_LANES.map((_, index) => index);

/** The axes and the grid behind the marks. No pointer reaches it, so that it never renders on hover. */
export const LaneFrame = memo(function LaneFrame() {
  return (
    <div className="timeline__frame" aria-hidden="true">
      <ResponsiveContainer initialDimension={INITIAL_SIZE}>
        <ScatterChart margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--rule)" horizontal={false} />
          <XAxis {...TIME_AXIS} dataKey="x" allowDataOverflow />
          <YAxis
            {...VALUE_AXIS}
            type="number"
            dataKey="y"
            domain={[-0.5, TIMELINE_LANES.length - 0.5]}
            ticks={LANE_TICKS}
            interval={0}
            tickFormatter={(index: number) => laneLabel(TIMELINE_LANES[index] ?? 'articles')}
            tickLine={false}
            allowDataOverflow
          />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
});

export const laneLabel = (lane: LaneId): string =>
  lane === 'articles' ? 'Articles' : STANCE_LABEL[lane];
