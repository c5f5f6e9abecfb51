import { formatDiagnostic } from './diagnostics.ts';
import type { Corpus } from './assemble.ts';
import type { BuildResult } from './corpus.ts';
import { reviewOf } from './read/seedFiles.ts';
import { formatTable } from './formatTable.ts';

/** The table that `npm run corpus` prints, then every diagnostic, then one line of totals. */
export function formatReport({ articles, diagnostics, corpus }: BuildResult): string {
  const countIn = (files: readonly string[]) =>
    diagnostics.filter((d) => files.includes(d.file)).length;
  const rows = articles.map(({ analysis, review, observations }) => [
    analysis.file,
    review?.date.value ?? analysis.described.date?.value ?? 'unknown',
    review?.language ?? analysis.described.language ?? 'unknown',
    review !== null
      ? String(observations.filter((o) => o.basis === 'reviewed').length)
      : countIn([reviewOf(analysis.article)]) > 0
        ? 'faulty review'
        : 'no review',
    String(observations.filter((o) => o.basis === 'proposed').length || ''),
    String(countIn([analysis.file, reviewOf(analysis.article)]) || ''),
  ]);
  const table = formatTable(
    ['article', 'date', 'language', 'observations', 'proposed', 'diagnostics'],
    rows,
  );
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const total = [
    countOf(articles.length, 'article'),
    corpus ? countOf(checkedIn(corpus), 'observation') : 'nothing built',
    countOf(errors, 'error'),
    countOf(diagnostics.length - errors, 'warning'),
  ].join(', ');
  return [table, ...diagnostics.map(formatDiagnostic), total].filter(Boolean).join('\n\n');
}

/** What rules only propose is counted in its own column. */
const checkedIn = ({ atlas }: Corpus): number =>
  atlas.observations.filter((o) => o.basis !== 'proposed').length;

const countOf = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
