import { TIMELINE_LANES, TIMELINE_MONTHS } from '../../domain/timeline.ts';
import type { LaneId } from '../../domain/timeline.ts';
import { rowOffset } from '../../domain/lanes.ts';
import { YEARS } from '../../domain/period.ts';

/** Both charts share one time axis: months since January 2018. */
const YEAR_TICKS = YEARS.map((_, index) => index * 12);
const TIME_DOMAIN: [number, number] = [0, TIMELINE_MONTHS];
const yearLabel = (month: number): string => YEARS[Math.round(month / 12)] ?? '';

export const MARGIN = { top: 8, right: 14, bottom: 0, left: 0 };
export const AXIS_WIDTH = 62;
const AXIS_HEIGHT = 30;
const AXIS_STYLE = { fill: 'var(--ink-2)', fontSize: 13 };

/** What the two charts' time axes share, and their value axes. */
export const TIME_AXIS = {
  type: 'number',
  domain: TIME_DOMAIN,
  ticks: YEAR_TICKS,
  tickFormatter: yearLabel,
  tick: AXIS_STYLE,
  height: AXIS_HEIGHT,
  stroke: 'var(--rule-strong)',
} as const;
export const VALUE_AXIS = { tick: AXIS_STYLE, width: AXIS_WIDTH, stroke: 'var(--rule-strong)' };

/** Before the page has measured itself, and where nothing can be measured. */
export const INITIAL_SIZE = { width: 640, height: 280 };

/** How wide the plot is in a chart that is so wide. */
export const plotWidthOf = (width: number): number =>
  Math.max(0, width - AXIS_WIDTH - MARGIN.right);

/** The place across a chart of a position in months. */
export const xOf = (months: number, width: number): number =>
  AXIS_WIDTH + (months / TIMELINE_MONTHS) * plotWidthOf(width);

/** The position in months, held within the axis, of a place across a chart. */
export const monthsAt = (x: number, width: number): number =>
  Math.min(
    TIMELINE_MONTHS,
    Math.max(0, ((x - AXIS_WIDTH) / Math.max(1, plotWidthOf(width))) * TIMELINE_MONTHS),
  );

/** Rows of marks in each lane, and their height. */
export const ROWS = 5;
const ROW_HEIGHT = 12;
export const LANE_HEIGHT = ROWS * ROW_HEIGHT;
export const PLOT_HEIGHT = TIMELINE_LANES.length * LANE_HEIGHT;
export const LANES_HEIGHT = MARGIN.top + PLOT_HEIGHT + AXIS_HEIGHT;

/** How far down the chart a row of a lane lies; `null`: the middle of the lane. */
export function yOf(lane: LaneId, row: number | null): number {
  const fromTop = TIMELINE_LANES.length - 0.5 - TIMELINE_LANES.indexOf(lane);
  const up = row === null ? 0 : rowOffset(row, ROWS);
  return MARGIN.top + fromTop * LANE_HEIGHT - up * ROW_HEIGHT;
}
