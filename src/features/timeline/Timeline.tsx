import { useMemo } from 'react';
import { selectArticles } from '../../domain/articles.ts';
import { selectEvidence } from '../../domain/filters.ts';
import { articlePoints, stanceRows, timelinePoints } from '../../domain/timeline.ts';
import { articles, evidence } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { EvidencePoints } from './EvidencePoints.tsx';
import { StancesOverTime, StancesTable } from './StancesOverTime.tsx';
import './Timeline.css';

/** Evidence as points one can open, and countries by stance over time. */
export function Timeline() {
  const { view } = useView();
  const { filters } = view;
  const points = useMemo(() => timelinePoints(selectEvidence(evidence, filters)), [filters]);
  const listed = useMemo(
    () => articlePoints(selectArticles(articles, evidence, filters).map((l) => l.article)),
    [filters],
  );
  const rows = useMemo(() => stanceRows(evidence, filters), [filters]);
  return (
    <div className="timeline">
      <figure>
        <figcaption>
          <h3>Evidence over time</h3>
          <p className="quiet small">
            {points.length} observations by stance: ◆ in an article, ● in the public record, hollow
            where nothing binds; below, {listed.length} articles (■). Where only the month or year
            is known, a box ▭ as wide as that stands for the point. Each opens its proof; the list
            below holds the same.
          </p>
        </figcaption>
        <EvidencePoints points={points} articles={listed} />
      </figure>
      <figure>
        <figcaption>
          <h3>Countries by stance</h3>
          <p className="quiet small">
            Headline positions at each month&rsquo;s end, in force and declared, stale ones
            included.
          </p>
        </figcaption>
        <StancesOverTime rows={rows} />
        <StancesTable rows={rows} />
      </figure>
    </div>
  );
}
