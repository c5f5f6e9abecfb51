import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { ArticlePoint, TimelinePoint } from '../../domain/timeline.ts';
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

/** ◆ for an article's observation, ● for the record's, hollow where it does not bind. */
export function ObservationMark({ cx = 0, cy = 0, payload }: MarkProps) {
  if (!isTimelinePoint(payload)) return null;
  const { observation } = payload;
  const isArticle = observation.layer === 'articles';
  const colour = `var(--${observation.stance})`;
  const fill = observation.binding ? colour : 'var(--surface)';
  const label = `${countryName(observation.country)}, ${STANCE_LABEL[observation.stance]}, ${formatDate(observation.date)}`;
  return (
    <Link
      to={hrefOf(observation)}
      className="timeline__point"
      aria-label={label}
      tabIndex={isArticle ? 0 : -1}
    >
      <circle cx={cx} cy={cy} r={9} fill="transparent" />
      {isArticle ? (
        <path d={`M${cx} ${cy - 6}l6 6-6 6-6-6z`} fill={fill} stroke={colour} strokeWidth={2.5} />
      ) : (
        <circle cx={cx} cy={cy} r={4} fill={fill} stroke={colour} strokeWidth={2} />
      )}
    </Link>
  );
}

/** ■ for an article as a whole. */
export function ArticleMark({ cx = 0, cy = 0, payload }: MarkProps) {
  if (!isArticlePoint(payload)) return null;
  const { slug, title } = payload.article;
  return (
    <Link to={paths.article.getHref(slug)} className="timeline__point" aria-label={title}>
      <circle cx={cx} cy={cy} r={11} fill="transparent" />
      <rect
        x={cx - 5}
        y={cy - 6}
        width={10}
        height={12}
        rx={1}
        fill="var(--ink)"
        stroke="var(--ink)"
      />
    </Link>
  );
}
