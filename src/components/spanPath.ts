/** How the ends of a span look, after the mark of an exact date in its place. */
export type SpanShape = 'flat' | 'pointed' | 'falling';

/** Half the height of a span, in drawing units. */
const HALF = 3;
/** The narrowest that can still be seen and hit. */
const LEAST = 3;

/** The outline of a mark that has a span in place of a point: as wide as what its date may mean. */
export function spanPath(from: number, to: number, y: number, shape: SpanShape): string {
  const width = Math.max(LEAST, to - from);
  const start = (from + to - width) / 2;
  if (shape === 'falling') return `M${start} ${y - HALF}h${width}l${-width / 2} ${2 * HALF}z`;
  if (shape === 'flat') return `M${start} ${y - HALF}h${width}v${2 * HALF}h${-width}z`;
  const point = Math.min(HALF, width / 2);
  const side = width - 2 * point;
  return `M${start} ${y}l${point} ${-HALF}h${side}l${point} ${HALF}l${-point} ${HALF}h${-side}z`;
}
