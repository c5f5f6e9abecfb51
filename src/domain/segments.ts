import type { Span } from '../schema/common.ts';

/** A run of text with the ids of every highlight that covers it; none for plain text. */
export interface Segment extends Span {
  readonly ids: readonly string[];
}

/** A passage to highlight; passages may overlap. */
export interface Highlight extends Span {
  readonly id: string;
}

/**
 * Cuts `within` into runs such that each run is covered by one set of highlights. The runs are in
 * order, never empty, and together exactly cover `within`; ids keep the order of `highlights`.
 */
export function cutSegments(within: Span, highlights: readonly Highlight[]): Segment[] {
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of highlights) {
    for (const cut of [start, end]) if (cut > within.start && cut < within.end) cuts.add(cut);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? within.end;
    const ids = highlights.filter((h) => h.start < end && h.end > start).map((h) => h.id);
    return { start, end, ids: [...new Set(ids)] };
  });
}
