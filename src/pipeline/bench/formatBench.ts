import { formatTable } from '../formatTable.ts';
import { isLinear } from './linearity.ts';
import type { Growth } from './linearity.ts';
import type { Throughput } from './measure.ts';

export interface Result {
  readonly name: string;
  /** `null` where the package is missing. */
  readonly figures: Throughput | null;
  readonly install: string;
}

/** The first result is the one that the others are compared with. */
export function formatThroughput(results: readonly Result[]): string {
  const ours = results[0]?.figures?.articlesPerSecond ?? 0;
  const measured = results.flatMap(({ name, figures }) =>
    figures === null
      ? []
      : [
          [
            name,
            figures.articlesPerSecond.toFixed(0),
            figures.megabytesPerSecond.toFixed(2),
            `${(ours / figures.articlesPerSecond).toFixed(2)} times as fast`,
          ],
        ],
  );
  const missing = results.flatMap(({ name, figures, install }) =>
    figures === null ? [`${name}: not installed; run ${install}`] : [],
  );
  return [formatTable(['', 'articles/s', 'MB/s', 'ours is'], measured), ...missing].join('\n');
}

export function formatGrowth(sizes: readonly Growth[]): string {
  const rows = sizes.map((size) => [
    String(size.articles),
    size.articlesPerSecond.toFixed(0),
    size.megabytesPerSecond.toFixed(2),
    size.perArticle.toFixed(0),
    (size.peakHeap / 1e6).toFixed(0),
  ]);
  const head = ['articles', 'articles/s', 'MB/s', 'µs/article', 'live heap MB'];
  const verdict = isLinear(sizes) ? 'linear' : 'NOT linear';
  return `${formatTable(head, rows)}\n${verdict}`;
}
