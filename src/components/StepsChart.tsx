import { useId, useRef } from 'react';
import { patternUrl } from './Patterns.tsx';
import type { Texture } from './Patterns.tsx';
import { StepsGlyph, StepsMark } from './StepsMark.tsx';
import type { Mark } from './StepsMark.tsx';
import { SWATCH_PATTERNS } from './Swatch.tsx';
import { usePicking } from './usePicking.ts';
import type { Picking } from './usePicking.ts';
import { useWidth } from './useWidth.ts';
import './StepsChart.css';

/** A level held for a stretch; places across are from 0 to 1. */
interface Step {
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly texture: Texture;
  readonly label: string;
}

interface Drawing {
  /** The whole chart in words. */
  label: string;
  /** From the lowest to the highest. */
  lanes: readonly string[];
  ticks: readonly { readonly label: string; readonly at: number }[];
  /** Oldest first; they do not overlap. */
  steps: readonly Step[];
  marks: readonly Mark[];
  /** The place of the upright line. */
  now: number;
  laneHeight?: number;
}
/** Either marks lead somewhere, or steps and marks are buttons that pick themselves. */
type StepsChartProps = Drawing &
  (
    | { hrefOf: (markKey: string) => string; picking?: undefined }
    | { hrefOf?: undefined; picking: Picking }
  );

/** A phone's, which may show the drawing in the page's file for long; elsewhere it is measured at once. */
const INITIAL_WIDTH = 350;
const LEFT = 66;
const RIGHT = 8;
const TOP = 10;
/** How far below its lane's line a mark lies. */
const MARK_DROP = 10;

/** Levels over time as steps, the highest on top, with marks below the levels that they speak of. */
export function StepsChart(props: StepsChartProps) {
  const { label, lanes, ticks, steps, marks, now, laneHeight = 34, hrefOf, picking } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, INITIAL_WIDTH);
  const height = TOP + lanes.length * laneHeight;
  const x = (share: number): number => LEFT + share * (width - LEFT - RIGHT);
  const y = (lane: number): number => TOP + (lanes.length - 1 - lane + 0.5) * laneHeight;
  const place = (drop: number) => (item: Step | Mark) => ({
    key: item.key,
    from: x(item.from),
    to: x(item.to),
    y: y(item.lane) + drop,
  });
  const placed = [...steps.map(place(0)), ...marks.map(place(MARK_DROP))];
  const { svg, item } = usePicking(
    placed.toSorted((a, b) => a.from - b.from),
    width,
    picking,
  );
  return (
    <div ref={frame} className="steps">
      <svg
        viewBox={`0 0 ${width} ${height + 24}`}
        // Of its own, so that nothing below moves when the width is measured.
        style={{ height: height + 24 }}
        preserveAspectRatio="xMinYMid"
        role="group"
        aria-labelledby={id}
        {...svg}
      >
        <title id={id}>{label}</title>
        {lanes.map((name, lane) => (
          <g key={name}>
            <line className="steps__lane" x1={LEFT} x2={width - RIGHT} y1={y(lane)} y2={y(lane)} />
            <text className="steps__label" x={LEFT - 10} y={y(lane) + 4.5}>
              {name}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <g key={tick.label}>
            <line
              className="steps__year"
              x1={x(tick.at)}
              x2={x(tick.at)}
              y1={TOP}
              y2={height + 6}
            />
            <text className="steps__tick" x={x(tick.at) + 4} y={height + 18}>
              {tick.label}
            </text>
          </g>
        ))}
        <line className="steps__now" x1={x(now)} x2={x(now)} y1={TOP - 6} y2={height + 6} />
        <path className="steps__rise" d={risers(steps, x, y)} />
        {steps.map((step) => (
          <line
            key={step.key}
            className="steps__step"
            stroke={patternUrl(SWATCH_PATTERNS, step.tone, step.texture)}
            x1={x(step.from)}
            x2={x(step.to)}
            y1={y(step.lane)}
            y2={y(step.lane)}
            {...item?.(step.key, step.label)}
          >
            {item === null && <title>{step.label}</title>}
          </line>
        ))}
        {marks.map((mark) => {
          const drawing = { mark, x, y: y(mark.lane) + MARK_DROP };
          return hrefOf ? (
            <StepsMark key={mark.key} {...drawing} href={hrefOf(mark.key)} />
          ) : (
            <g key={mark.key} className="steps__pick" {...item?.(mark.key, mark.label)}>
              <StepsGlyph {...drawing} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;

/** The verticals that join one step to the next; none over a gap. */
function risers(steps: readonly Step[], x: Scale, y: Scale): string {
  return steps
    .map((step, index) => {
      const next = steps[index + 1];
      if (next === undefined || next.lane === step.lane || isGap(step, next)) return '';
      return `M${x(next.from)} ${y(step.lane)}V${y(next.lane)}`;
    })
    .join('');
}

/** More than the day between the last of one step and the first of the next, in shares of the axis. */
const isGap = (step: Step, next: Step): boolean => next.from - step.to > 0.001;
