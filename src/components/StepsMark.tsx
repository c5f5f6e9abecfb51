import { markPath } from './markPath.ts';
import type { MarkShape } from './markPath.ts';

/** A thing at a time; where it is known inexactly, `from` and `to` lie apart. Places are from 0 to 1. */
export interface Mark {
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly shape: MarkShape;
  /** An outline only. */
  readonly hollow: boolean;
  readonly label: string;
}

interface StepsMarkProps {
  mark: Mark;
  x: (share: number) => number;
  y: number;
  /** Where it leads. */
  href: string;
}

/** A mark that leads somewhere. */
export function StepsMark({ href, ...drawing }: StepsMarkProps) {
  const { label } = drawing.mark;
  return (
    <a href={href} className="steps__mark" tabIndex={-1} aria-label={label}>
      <title>{label}</title>
      <StepsGlyph {...drawing} />
    </a>
  );
}

/** A mark told apart by shape, full or hollow; an inexact date spans what it may mean. */
export function StepsGlyph({
  mark: { from, to, tone, shape, hollow },
  x,
  y,
}: Omit<StepsMarkProps, 'href'>) {
  return (
    <path
      d={markPath(shape, x(from), x(to), y)}
      fill={hollow ? 'var(--surface)' : `var(--${tone})`}
      stroke={`var(--${tone})`}
      strokeWidth={1.5}
    />
  );
}
