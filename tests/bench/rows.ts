import { formatTable } from '../../src/pipeline/formatTable.ts';
import type { Figures } from './figures.ts';

export interface Row extends Figures {
  readonly name: string;
  /** How many times slower the page's thread was made. */
  readonly throttle: number;
}

/** Milliseconds from an event to its picture: a frame at the median, and at worst when throttled. */
export const GOAL = { median: 16.7, p95AtThrottle4: 100 } as const;

const HEAD = [
  'interaction',
  'CPU',
  'samples',
  'median',
  'p95',
  'ratio',
  'shown median',
  'shown p95',
  'frames dropped',
  'long tasks',
  'longest',
];

/** All columns but the name's. */
const FIGURES = new Set(HEAD.map((_, column) => column).slice(1));

const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));

/** A table for a terminal; `ratio` is a throttled median against the same one unthrottled. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const base = rows.find((r) => r.name === row.name && r.throttle === 1);
    return [
      row.name,
      `1/${row.throttle}`,
      String(row.samples),
      ms(row.median),
      ms(row.p95),
      base === undefined ? '–' : `${(row.median / base.median).toFixed(1)}x`,
      ms(row.shownMedian),
      ms(row.shownP95),
      `${row.dropped} of ${row.frames}`,
      String(row.longTasks),
      ms(row.longest),
    ];
  });
  return formatTable(HEAD, cells, FIGURES);
}
