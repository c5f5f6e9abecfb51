import { RangeSlider } from '../../components/RangeSlider.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import { monthsWithin, periodOfMonths } from '../../domain/brush.ts';
import { describePeriod } from '../../domain/filterText.ts';
import { monthAt, monthIndex } from '../../domain/player.ts';
import { TIMELINE_MONTHS } from '../../domain/timeline.ts';
import { useBrushed } from './useBrush.ts';
import type { useBrush } from './useBrush.ts';

/** The period as two handles below the axis, which stand where its first month begins and its last one ends. */
export function BrushBar({ brush }: { brush: ReturnType<typeof useBrush> }) {
  const months = useBrushed();
  const low = monthIndex(months.from);
  const high = monthIndex(months.to) + 1;
  const period = periodOfMonths(months);
  return (
    <div className="timeline__brush" role="group" aria-label="Period">
      <div className="timeline__handles">
        <RangeSlider
          min={0}
          max={TIMELINE_MONTHS}
          low={low}
          high={high}
          names={['Start of the period', 'End of the period']}
          words={(at, thumb) =>
            formatDate(thumb === 0 ? firstDay(monthAt(at)) : lastDay(monthAt(at - 1)))
          }
          page={12}
          onMove={(from, to) => {
            // At least one month stays between the handles.
            if (from < to) brush.drag(monthsWithin(from, to));
            else if (from === low) brush.drag(monthsWithin(low, low + 1));
            else brush.drag(monthsWithin(high - 1, high));
          }}
          onRest={brush.rest}
        />
      </div>
      <p className="small timeline__period">
        <span>
          Period: <strong>{period === null ? 'all years' : describePeriod(period)}</strong>
        </span>
        {period === null ? (
          <span className="quiet">Drag across the chart or move a handle to choose one.</span>
        ) : (
          <button type="button" className="button" onClick={brush.reset}>
            All years
          </button>
        )}
      </p>
    </div>
  );
}
