import { spanPath } from './spanPath.ts';
import type { SpanShape } from './spanPath.ts';

export type MarkShape = 'diamond' | 'disc' | 'triangle';

/** Outlines around a middle point. */
const OUTLINE: Readonly<Record<MarkShape, string>> = {
  diamond: 'm0-5 5 5-5 5-5-5z',
  disc: 'm-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  triangle: 'm0 4.5 5-8.5h-10z',
};
/** The ends of the span that an inexact date has in place of that outline. */
const SPAN: Readonly<Record<MarkShape, SpanShape>> = {
  diamond: 'pointed',
  disc: 'flat',
  triangle: 'falling',
};

/** The outline of a mark: its shape at a point, or as wide as what an inexact date may mean. */
export const markPath = (shape: MarkShape, from: number, to: number, y: number): string =>
  to > from ? spanPath(from, to, y, SPAN[shape]) : `M${from} ${y}${OUTLINE[shape]}`;
