import { formatDate } from '../../domain/dateText.ts';
import { BASIS_LABEL, proofText, STANCE_LABEL } from '../../domain/labels.ts';
import { countryName } from '../../state/dataset.ts';
import { isArticlePoint, isTimelinePoint } from './marks.tsx';

interface PointCardProps {
  payload?: ReadonlyArray<{ payload?: unknown }> | undefined;
}

/** What the point under the pointer stands for. */
export function PointCard({ payload }: PointCardProps) {
  const point = payload?.[0]?.payload;
  if (isArticlePoint(point)) {
    const { title, gist, date } = point.article;
    return (
      <div className="timeline__card">
        <strong>{title}</strong>
        <span className="quiet">Article{date !== null && `, ${formatDate(date.value)}`}</span>
        <span className="timeline__proof">{gist}</span>
      </div>
    );
  }
  if (!isTimelinePoint(point)) return null;
  const { observation } = point;
  return (
    <div className="timeline__card">
      <strong>
        {countryName(observation.country)}: {STANCE_LABEL[observation.stance]}
      </strong>
      <span className="quiet">
        {formatDate(observation.date)} ·{' '}
        {observation.layer === 'articles' ? 'Article' : BASIS_LABEL.record} ·{' '}
        {observation.binding ? 'binding' : 'not binding'}
      </span>
      <span className="timeline__proof">{proofText(observation)}</span>
    </div>
  );
}
