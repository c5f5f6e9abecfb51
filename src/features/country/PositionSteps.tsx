import { useId, useRef } from 'react';
import { patternUrl } from '../../components/Patterns.tsx';
import { SWATCH_PATTERNS } from '../../components/Swatch.tsx';
import { useWidth } from '../../components/useWidth.ts';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { stanceRank } from '../../domain/headline.ts';
import type { Interval } from '../../domain/intervals.ts';
import { positionLabel, STANCE_LABEL, toneOf } from '../../domain/labels.ts';
import { YEARS } from '../../domain/period.ts';
import type { Observation } from '../../schema/atlas.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import { anchorOf } from '../../state/paths.ts';
import { dayPosition, SPAN_END, SPAN_START } from './scale.ts';
import './PositionSteps.css';

const LEFT = 66;
const RIGHT = 8;
const LANE = 34;
const TOP = 10;
const HEIGHT = TOP + STANCES.length * LANE;
/** Shortest drawn span of an exact date, in drawing units. */
const MARK = 9;

type Scale = (day: Day) => number;

/** The hardest stance is on top. */
const y = (rank: number): number => TOP + (STANCES.length - 1 - rank + 0.5) * LANE;

interface PositionStepsProps {
  name: string;
  intervals: readonly Interval[];
  observations: readonly Observation[];
  asOf: Day;
}

/**
 * A country's position as steps over time, in the map's textures. Below each step lie the marks of its evidence; one with an inexact date spans what it may mean.
 */
export function PositionSteps({ name, intervals, observations, asOf }: PositionStepsProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 720);
  const x: Scale = (day) => LEFT + dayPosition(day) * (width - LEFT - RIGHT);
  const steps = intervals.filter((i) => i.from <= SPAN_END && (i.to ?? SPAN_END) >= SPAN_START);
  return (
    <div ref={frame} className="steps">
      <svg viewBox={`0 0 ${width} ${HEIGHT + 24}`} role="group" aria-labelledby={id}>
        <title id={id}>{`${name}: ${steps.map(describeStep).join('; ')}`}</title>
        {STANCES.map((stance, rank) => (
          <g key={stance}>
            <line className="steps__lane" x1={LEFT} x2={width - RIGHT} y1={y(rank)} y2={y(rank)} />
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
        <path className="steps__rise" d={risers(steps, x)} />
        {steps.map((step) => (
          <Step key={step.from} step={step} x={x} />
        ))}
        {observations.map((o) => (
          <Mark key={o.id} observation={o} x={x} />
        ))}
      </svg>
      <p className="quiet small">
        Full: in force. Lined: power only. Striped: declared. Dotted: stale. Below each step its
        evidence: ◆ an article, ● the public record, hollow where it does not bind. The upright line
        is the date shown.
      </p>
    </div>
  );
}

const end = (step: Interval): Day => step.to ?? SPAN_END;

function Step({ step, x }: { step: Interval; x: Scale }) {
  const { headline, from } = step;
  if (!('stance' in headline)) return null;
  const at = y(stanceRank(headline.stance));
  const { tone, texture } = toneOf(headline);
  return (
    <line
      className="steps__step"
      stroke={patternUrl(SWATCH_PATTERNS, tone, texture)}
      x1={x(from)}
      x2={x(end(step))}
      y1={at}
      y2={at}
    >
      <title>{describeStep(step)}</title>
    </line>
  );
}

/** The verticals that join one step to the next. */
function risers(steps: readonly Interval[], x: Scale): string {
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

function Mark({ observation: o, x }: { observation: Observation; x: Scale }) {
  const [from, to] = [x(firstDay(o.date)), x(lastDay(o.date))];
  const at = y(stanceRank(o.stance)) + 10;
  const title = `${formatDate(o.date)}: ${STANCE_LABEL[o.stance]}, ${o.actor}`;
  return (
    <a href={`#${anchorOf(o.id)}`} className="steps__mark" tabIndex={-1} aria-label={title}>
      <title>{title}</title>
      {o.layer === 'articles' ? (
        <path
          d={`M${(from + to) / 2} ${at - 5}l5 5-5 5-5-5z`}
          fill={o.binding ? `var(--${o.stance})` : 'var(--surface)'}
          stroke={`var(--${o.stance})`}
          strokeWidth={1.5}
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
