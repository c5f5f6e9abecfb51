/**
 * Columns as wide as their widest cell, two spaces apart; `alignEnd` holds the indices of those whose
 * cells end, not begin, at one place.
 */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignEnd: ReadonlySet<number> = new Set(),
): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return alignEnd.has(column) ? cell.padStart(width) : cell.padEnd(width);
  };
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
