import { spanPath } from './spanPath.ts';
import type { SpanShape } from './spanPath.ts';

/** A thing at a time; where it is known inexactly, `from` and `to` lie apart. Places are from 0 to 1. */
export interface Mark {
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly shape: 'article' | 'record' | 'proposal';
  readonly isBinding: boolean;
  readonly label: string;
}

interface StepsMarkProps {
  mark: Mark;
  x: (share: number) => number;
  y: number;
  /** Where it leads. */
  href: string;
}

/** Outlines around a middle point. */
const OUTLINE: Readonly<Record<Mark['shape'], string>> = {
  article: 'm0-5 5 5-5 5-5-5z',
  record: 'm-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  proposal: 'm0-4.5 5 8.5h-10z',
};
/** The ends of the span that an inexact date has in place of that outline. */
const SPAN: Readonly<Record<Mark['shape'], SpanShape>> = {
  article: 'pointed',
  record: 'flat',
  proposal: 'rising',
};

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

/** A mark told apart by shape, hollow where it does not bind; an inexact date spans what it may mean. */
export function StepsGlyph({
  mark: { from, to, tone, shape, isBinding },
  x,
  y,
}: Omit<StepsMarkProps, 'href'>) {
  return (
    <path
      d={to > from ? spanPath(x(from), x(to), y, SPAN[shape]) : `M${x(from)} ${y}${OUTLINE[shape]}`}
      fill={isBinding ? `var(--${tone})` : 'var(--surface)'}
      stroke={`var(--${tone})`}
      strokeWidth={1.5}
    />
  );
}
