import { useMemo } from 'react';
import { selectArticles } from '../../domain/articles.ts';
import { selectEvidence } from '../../domain/filters.ts';
import type { Filters } from '../../domain/filters.ts';
import { timelineItems } from '../../domain/timeline.ts';
import { articles, evidence } from '../../state/dataset.ts';
import { BrushBar } from './BrushBar.tsx';
import { EvidenceChart } from './EvidenceChart.tsx';
import { useBrush } from './useBrush.ts';
import { useBrushDrag } from './useBrushDrag.ts';

interface EvidenceOverTimeProps {
  filters: Filters;
  /** Without it nothing can be changed: in a frame, in a picture. */
  canBrush: boolean;
}

/** Every observation in the lane of its stance and every article below, whatever the period. */
export function EvidenceOverTime({ filters, canBrush }: EvidenceOverTimeProps) {
  const brush = useBrush();
  const dragging = useBrushDrag(brush);
  const items = useMemo(() => {
    const listed = selectArticles(articles, evidence, { ...filters, period: null });
    return timelineItems(
      selectEvidence(evidence, filters, ['period']),
      listed.map((l) => l.article),
    );
  }, [filters]);
  const observed = items.filter((i) => i.lane !== 'articles').length;
  const chart = <EvidenceChart items={items} />;
  return (
    <figure>
      <figcaption>
        <h3>Evidence over time</h3>
        <p className="quiet small">
          {observed} observations by stance: ◆ in an article, ● in the public record
          {filters.proposed && ', ▼ proposed by a rule'}, hollow where nothing binds; below,{' '}
          {items.length - observed} articles (■). Where only the month or year is known, a box □ as
          wide as that stands for the point; where too many meet, a box holds their number. Each
          opens its proof
          {filters.period === null
            ? '; the list below holds the same.'
            : '; the list below holds those of the period.'}
        </p>
      </figcaption>
      {canBrush ? (
        <>
          <div className="timeline__ground" {...dragging}>
            {chart}
          </div>
          <BrushBar brush={brush} />
        </>
      ) : (
        chart
      )}
    </figure>
  );
}
