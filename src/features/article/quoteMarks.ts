import type { Segment } from '../../domain/segments.ts';
import type { QuotePart } from '../../domain/sharedQuote.ts';

/** Evidence ids are words joined by hyphens, so that none begins like this. */
const SIGN = '#';

/** The highlight of a part of a quote, among those of evidence. */
export const highlightId = (index: number): string => `${SIGN}${index}`;

/** Where on the page a part of a quote begins. */
export const partId = (index: number): string => `quote-${index + 1}`;

export interface MarkedRun {
  /** All evidence that the run proves. */
  readonly evidence: readonly string[];
  /** What its mark has for being part of a quote; empty for one that is not. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Tells what a run of text is marked for. */
export function markedRun({ ids, start }: Segment, parts: readonly QuotePart[]): MarkedRun {
  const evidence = ids.filter((id) => !id.startsWith(SIGN));
  const index = parts.findIndex((_, i) => ids.includes(highlightId(i)));
  const part = parts[index];
  if (part === undefined) return { evidence, attributes: {} };
  const isFirst = part.anchor?.start === start;
  return {
    evidence,
    attributes: {
      'data-shared': part.anchor?.certain === false ? 'likely' : 'certain',
      ...(isFirst && { id: partId(index), tabIndex: -1 }),
      ...(isFirst && parts.length > 1 && { 'data-number': index + 1 }),
    },
  };
}

/** Brings a part of the quote to the middle of the window and gives it the focus. */
export function showPart(index: number, behavior: 'smooth' | 'instant'): void {
  const mark = document.getElementById(partId(index));
  const glides = behavior === 'smooth' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center', behavior: glides ? 'smooth' : 'instant' });
}
