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
  const table = [HEAD, ...cells];
  const widths = HEAD.map((_, i) => Math.max(...table.map((line) => line[i]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
