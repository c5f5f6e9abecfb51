import { useId } from 'react';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { stanceRank } from '../../domain/headline.ts';
import type { Interval } from '../../domain/intervals.ts';
import { positionLabel, STANCE_LABEL } from '../../domain/labels.ts';
import { YEARS } from '../../domain/period.ts';
import type { Observation } from '../../schema/atlas.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import { anchorOf } from '../../state/paths.ts';
import { dayPosition, SPAN_END, SPAN_START } from './scale.ts';
import './PositionSteps.css';

const WIDTH = 720;
const LEFT = 72;
const LANE = 34;
const TOP = 10;
const HEIGHT = TOP + STANCES.length * LANE;
/** Shortest drawn span of an exact date, in drawing units. */
const MARK = 9;

const x = (day: Day): number => LEFT + dayPosition(day) * (WIDTH - LEFT - 8);
/** The hardest stance is on top. */
const y = (rank: number): number => TOP + (STANCES.length - 1 - rank + 0.5) * LANE;

interface PositionStepsProps {
  name: string;
  intervals: readonly Interval[];
  observations: readonly Observation[];
  asOf: Day;
}

/**
 * A country's position as steps over time: a full line in force, a broken one declared, dots once
 * stale. Below each step lie the marks of its evidence; one with an inexact date spans what it may mean.
 */
export function PositionSteps({ name, intervals, observations, asOf }: PositionStepsProps) {
  const id = useId();
  const steps = intervals.filter((i) => i.from <= SPAN_END && (i.to ?? SPAN_END) >= SPAN_START);
  return (
    <div className="steps">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-labelledby={id}>
        <title id={id}>{`${name}: ${steps.map(describeStep).join('; ')}`}</title>
        {STANCES.map((stance, rank) => (
          <g key={stance}>
            <line className="steps__lane" x1={LEFT} x2={WIDTH - 8} y1={y(rank)} y2={y(rank)} />
            <text className="steps__label" x={LEFT - 10} y={y(rank) + 4.5}>
              {STANCE_LABEL[stance]}
            </text>
          </g>
        ))}
        {YEARS.map((year) => (
          <g key={year}>
            <line
              className="steps__year"
              x1={x(`${year}-01-01`)}
              x2={x(`${year}-01-01`)}
              y1={TOP}
              y2={HEIGHT + 6}
            />
            <text className="steps__tick" x={x(`${year}-01-01`) + 4} y={HEIGHT + 18}>
              {year}
            </text>
          </g>
        ))}
        <line className="steps__now" x1={x(asOf)} x2={x(asOf)} y1={TOP - 6} y2={HEIGHT + 6} />
        <path className="steps__rise" d={risers(steps)} />
        {steps.map((step) => (
          <Step key={step.from} step={step} />
        ))}
        {observations.map((o) => (
          <Mark key={o.id} observation={o} />
        ))}
      </svg>
    </div>
  );
}

const end = (step: Interval): Day => step.to ?? SPAN_END;

function Step({ step: { headline, from, ...rest } }: { step: Interval }) {
  if (!('stance' in headline)) return null;
  const at = y(stanceRank(headline.stance));
  const kind = headline.status === 'in-force' ? 'force' : headline.stale ? 'stale' : 'declared';
  return (
    <line
      className={`steps__step steps__step--${kind}`}
      stroke={`var(--${headline.stance})`}
      x1={x(from)}
      x2={x(rest.to ?? SPAN_END)}
      y1={at}
      y2={at}
    >
      <title>{describeStep({ headline, from, ...rest })}</title>
    </line>
  );
}

/** The verticals that join one step to the next. */
function risers(steps: readonly Interval[]): string {
  return steps
    .flatMap((step, index) => {
      const next = steps[index + 1];
      if (next === undefined || !('stance' in step.headline) || !('stance' in next.headline))
        return [];
      const [a, b] = [stanceRank(step.headline.stance), stanceRank(next.headline.stance)];
      return a === b ? [] : [`M${x(next.from)} ${y(a)}V${y(b)}`];
    })
    .join('');
}

function Mark({ observation: o }: { observation: Observation }) {
  const [from, to] = [x(firstDay(o.date)), x(lastDay(o.date))];
  const at = y(stanceRank(o.stance)) + 10;
  const title = `${formatDate(o.date)}: ${STANCE_LABEL[o.stance]}, ${o.actor}`;
  return (
    <a href={`#${anchorOf(o.id)}`} className="steps__mark" tabIndex={-1}>
      <title>{title}</title>
      {o.layer === 'articles' ? (
        <path
          d={`M${(from + to) / 2} ${at - 5}l5 5-5 5-5-5z`}
          fill={`var(--${o.stance})`}
          stroke="var(--ink)"
        />
      ) : (
        <rect
          x={(from + to) / 2 - Math.max(MARK, to - from) / 2}
          y={at - 3}
          width={Math.max(MARK, to - from)}
          height={6}
          rx={3}
          fill={o.binding ? `var(--${o.stance})` : 'var(--surface)'}
          stroke={`var(--${o.stance})`}
          strokeWidth={1.5}
        />
      )}
    </a>
  );
}

const describeStep = (step: Interval): string =>
  `${positionLabel(step.headline)}, from ${formatDate(step.from)}${
    step.to === null ? '' : ` to ${formatDate(end(step))}`
  }`;
