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
/** Wider than its shape, in drawing units, an inexact date shows as a span. */
const SPAN_FROM = 9;

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
  const [start, end] = [x(from), x(to)];
  return (
    <>
      {end - start > SPAN_FROM && (
        <path
          className="steps__span"
          d={`M${start} ${y - 3.5}v7m0-3.5H${end}m0-3.5v7`}
          stroke={`var(--${tone})`}
        />
      )}
      <path
        d={`M${(start + end) / 2} ${y}${OUTLINE[shape]}`}
        fill={isBinding ? `var(--${tone})` : 'var(--surface)'}
        stroke={`var(--${tone})`}
        strokeWidth={1.5}
      />
    </>
  );
}
