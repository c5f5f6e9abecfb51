import type { SVGAttributes } from 'react';
import { Link } from 'react-router';
import { useXAxisScale } from 'recharts';
import { spanPath } from '../../components/spanPath.ts';
import type { SpanShape } from '../../components/spanPath.ts';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { ArticlePoint, MonthSpan, TimelinePoint } from '../../domain/timeline.ts';
import type { Observation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

/** What the chart gives a mark; its payload is checked, since the chart does not type it. */
interface MarkProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: unknown;
}

export const isTimelinePoint = (value: unknown): value is TimelinePoint =>
  typeof value === 'object' && value !== null && 'observation' in value;

export const isArticlePoint = (value: unknown): value is ArticlePoint =>
  typeof value === 'object' && value !== null && 'article' in value;

/** Where a point leads: the passage, or the entry on its country's page. */
const hrefOf = (o: Observation): string =>
  o.layer === 'articles'
    ? paths.evidence.getHref(o.article, o.evidence)
    : paths.country.getHref(o.country, o.id);

const isInexact = ({ from, to }: MonthSpan): boolean => to > from;

interface SpanMarkProps extends SVGAttributes<SVGPathElement> {
  span: MonthSpan;
  cy: number;
  shape: SpanShape;
}

/** An inexact date: not a point but as wide on the axis as the month or year that it may mean. */
function SpanMark({ span, cy, shape, ...look }: SpanMarkProps) {
  const scale = useXAxisScale();
  const [from, to] = [scale?.(span.from), scale?.(span.to)];
  if (from === undefined || to === undefined) return null;
  return <path {...look} data-span="" d={spanPath(from, to, cy, shape)} />;
}

/**
 * ◆ for an article's observation, ● for the record's, hollow where it does not bind; a span in its place
 * where the date is inexact.
 */
export function ObservationMark({ cx = 0, cy = 0, payload }: MarkProps) {
  if (!isTimelinePoint(payload)) return null;
  const { observation, span } = payload;
  const isArticle = observation.layer === 'articles';
  const colour = `var(--${observation.stance})`;
  const look = {
    fill: observation.binding ? colour : 'var(--surface)',
    stroke: colour,
    strokeWidth: isArticle ? 2.5 : 2,
  };
  const label = `${countryName(observation.country)}, ${STANCE_LABEL[observation.stance]}, ${formatDate(observation.date)}`;
  return (
    <Link
      to={hrefOf(observation)}
      className="timeline__point"
      aria-label={label}
      tabIndex={isArticle ? 0 : -1}
    >
      <circle cx={cx} cy={cy} r={9} fill="transparent" />
      {isInexact(span) ? (
        <SpanMark span={span} cy={cy} shape={isArticle ? 'pointed' : 'flat'} {...look} />
      ) : isArticle ? (
        <path d={`M${cx} ${cy - 6}l6 6-6 6-6-6z`} {...look} />
      ) : (
        <circle cx={cx} cy={cy} r={4} {...look} />
      )}
    </Link>
  );
}

/** ■ for an article as a whole; hollow and as wide as its month where no day is known. */
export function ArticleMark({ cx = 0, cy = 0, payload }: MarkProps) {
  if (!isArticlePoint(payload)) return null;
  const { article, span } = payload;
  const { slug, title } = article;
  return (
    <Link to={paths.article.getHref(slug)} className="timeline__point" aria-label={title}>
      <circle cx={cx} cy={cy} r={11} fill="transparent" />
      {isInexact(span) ? (
        <SpanMark
          span={span}
          cy={cy}
          shape="flat"
          fill="var(--surface)"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      ) : (
        <rect
          x={cx - 5}
          y={cy - 6}
          width={10}
          height={12}
          rx={1}
          fill="var(--ink)"
          stroke="var(--ink)"
        />
      )}
    </Link>
  );
}
