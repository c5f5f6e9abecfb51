import { useMemo } from 'react';
import { monthOf } from '../../domain/dates.ts';
import type { Filters } from '../../domain/filters.ts';
import { bandsOf, describeRow } from '../../domain/stanceBands.ts';
import { stanceRows } from '../../domain/timeline.ts';
import { evidence } from '../../state/dataset.ts';
import { asOfDay } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { MonthReadout } from './MonthReadout.tsx';
import { StancesLegend } from './StancesLegend.tsx';
import { StancesOverTime } from './StancesOverTime.tsx';
import { StancesTable } from './StancesTable.tsx';

/** How many countries hold each stance at each month's end, as a chart, a sentence and a table. */
export function CountriesByStance({ filters }: { filters: Filters }) {
  const { view, setView } = useView();
  const { share } = view;
  const rows = useMemo(() => stanceRows(evidence, filters), [filters]);
  const bands = useMemo(() => bandsOf(rows), [rows]);
  const now = rows.find((r) => r.month === monthOf(asOfDay(view)));
  const choices = [
    ['Counts', false],
    ['Shares', true],
  ] as const;
  return (
    <figure>
      <figcaption>
        <h3>Countries by stance</h3>
        <p className="quiet small">
          Headline positions on networks at each month&rsquo;s end
          {share && ', as shares of the countries that have a stance'}. What is in force is solid;
          what is only declared is drawn apart, striped, and dotted once it is stale.
        </p>
        <div className="timeline__switch" role="group" aria-label="Figures of the chart">
          {choices.map(([name, isShare]) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={share === isShare}
              onClick={() => share !== isShare && setView({ ...view, share: isShare })}
            >
              {name}
            </button>
          ))}
        </div>
      </figcaption>
      <div className="timeline__stack">
        <StancesOverTime rows={rows} isShare={share} />
        <MonthReadout rows={rows} bands={bands} isShare={share} />
      </div>
      <StancesLegend bands={bands} />
      {now && <p className="small timeline__summary">{describeRow(now, share)}</p>}
      <StancesTable rows={rows} isShare={share} />
    </figure>
  );
}
