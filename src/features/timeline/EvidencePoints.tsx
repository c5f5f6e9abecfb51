import { memo } from 'react';
import { Link } from 'react-router';
import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDate } from '../../domain/dateText.ts';
import { proofText, STANCE_LABEL } from '../../domain/labels.ts';
import type { TimelinePoint } from '../../domain/timeline.ts';
import type { Observation } from '../../schema/atlas.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import {
  AXIS_STYLE,
  AXIS_WIDTH,
  INITIAL_SIZE,
  MARGIN,
  TIME_DOMAIN,
  YEAR_TICKS,
  yearLabel,
} from './axis.ts';

const LANES = STANCES.map((_, index) => index);

interface ShapeProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: unknown;
}

export const EvidencePoints = memo(function EvidencePoints({
  points,
}: {
  points: readonly TimelinePoint[];
}) {
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
            domain={[-0.5, STANCES.length - 0.5]}
            ticks={LANES}
            tickFormatter={(lane: number) => laneLabel(lane)}
            tick={AXIS_STYLE}
            width={AXIS_WIDTH}
            stroke="var(--rule-strong)"
          />
          <Tooltip cursor={false} isAnimationActive={false} content={PointCard} />
          <Scatter data={points} isAnimationActive={false} shape={Point} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
});

const laneLabel = (lane: number): string => {
  const stance = STANCES[lane];
  return stance === undefined ? '' : STANCE_LABEL[stance];
};

/** Where a point leads: the passage, or the entry on its country's page. */
const hrefOf = (o: Observation): string =>
  o.layer === 'articles'
    ? paths.evidence.getHref(o.article, o.evidence)
    : paths.country.getHref(o.country, o.id);

function Point({ cx = 0, cy = 0, payload }: ShapeProps) {
  if (!isPoint(payload)) return null;
  const { observation } = payload;
  const isArticle = observation.layer === 'articles';
  const label = `${countryName(observation.country)}, ${STANCE_LABEL[observation.stance]}, ${formatDate(observation.date)}`;
  return (
    <Link
      to={hrefOf(observation)}
      className="timeline__point"
      aria-label={label}
      tabIndex={isArticle ? 0 : -1}
    >
      <circle cx={cx} cy={cy} r={9} fill="transparent" />
      {isArticle ? (
        <path
          d={`M${cx} ${cy - 7}l7 7-7 7-7-7z`}
          fill={`var(--${observation.stance})`}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ) : (
        <circle
          cx={cx}
          cy={cy}
          r={4}
          fill={observation.binding ? `var(--${observation.stance})` : 'var(--surface)'}
          stroke={`var(--${observation.stance})`}
          strokeWidth={2}
        />
      )}
    </Link>
  );
}

interface PointCardProps {
  payload?: ReadonlyArray<{ payload?: unknown }> | undefined;
}

const isPoint = (value: unknown): value is TimelinePoint =>
  typeof value === 'object' && value !== null && 'observation' in value;

function PointCard({ payload }: PointCardProps) {
  const point = payload?.[0]?.payload;
  if (!isPoint(point)) return null;
  const { observation } = point;
  return (
    <div className="timeline__card">
      <strong>
        {countryName(observation.country)}: {STANCE_LABEL[observation.stance]}
      </strong>
      <span className="quiet">
        {formatDate(observation.date)} ·{' '}
        {observation.layer === 'articles' ? 'Article' : 'Public record'} ·{' '}
        {observation.binding ? 'binding' : 'not binding'}
      </span>
      <span className="timeline__proof">{proofText(observation)}</span>
    </div>
  );
}
