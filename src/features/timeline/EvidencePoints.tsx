import { memo } from 'react';
import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import { ARTICLE_LANE } from '../../domain/timeline.ts';
import type { ArticlePoint, TimelinePoint } from '../../domain/timeline.ts';
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
import { ArticleMark, ObservationMark } from './marks.tsx';
import { PointCard } from './PointCard.tsx';

const LANES = [ARTICLE_LANE, ...STANCES.map((_, index) => index)];

interface EvidencePointsProps {
  points: readonly TimelinePoint[];
  articles: readonly ArticlePoint[];
}

/** Every observation in the lane of its stance, and every article below, as points that open. */
export const EvidencePoints = memo(function EvidencePoints({
  points,
  articles,
}: EvidencePointsProps) {
  return (
    <div className="timeline__chart timeline__chart--points">
      <ResponsiveContainer initialDimension={INITIAL_SIZE}>
        <ScatterChart margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--rule)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={TIME_DOMAIN}
            ticks={YEAR_TICKS}
            tickFormatter={yearLabel}
            tick={AXIS_STYLE}
            stroke="var(--rule-strong)"
            allowDataOverflow
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[ARTICLE_LANE - 0.5, STANCES.length - 0.5]}
            ticks={LANES}
            interval={0}
            tickFormatter={(lane: number) => laneLabel(lane)}
            tick={AXIS_STYLE}
            width={AXIS_WIDTH}
            stroke="var(--rule-strong)"
          />
          <Tooltip cursor={false} isAnimationActive={false} content={PointCard} />
          <Scatter data={points} isAnimationActive={false} shape={ObservationMark} />
          <Scatter data={articles} isAnimationActive={false} shape={ArticleMark} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
});

function laneLabel(lane: number): string {
  if (lane === ARTICLE_LANE) return 'Articles';
  const stance = STANCES[lane];
  return stance === undefined ? '' : STANCE_LABEL[stance];
}
