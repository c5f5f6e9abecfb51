import { useMemo } from 'react';
import { selectEvidence } from '../../domain/filters.ts';
import { stanceRows, timelinePoints } from '../../domain/timeline.ts';
import { evidence } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { EvidencePoints } from './EvidencePoints.tsx';
import { StancesOverTime } from './StancesOverTime.tsx';
import './Timeline.css';

/** Evidence as points one can open, and countries by stance over time. */
export function Timeline() {
  const { view } = useView();
  const { filters } = view;
  const points = useMemo(() => timelinePoints(selectEvidence(evidence, filters)), [filters]);
  const rows = useMemo(() => stanceRows(evidence, filters), [filters]);
  return (
    <div className="timeline">
      <figure>
        <figcaption>
          <h3>Evidence over time</h3>
          <p className="quiet small">
            {points.length} observations by stance: ◆ in an article, ● in the public record. A point
            opens its proof; the list below holds the same.
          </p>
        </figcaption>
        <EvidencePoints points={points} />
      </figure>
      <figure>
        <figcaption>
          <h3>Countries by stance</h3>
          <p className="quiet small">
            Headline positions at each month&rsquo;s end, in force and declared.
          </p>
        </figcaption>
        <StancesOverTime rows={rows} />
      </figure>
    </div>
  );
}
