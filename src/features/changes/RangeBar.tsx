import { RangeSlider } from '../../components/RangeSlider.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, isSameRange, lastDay, monthsOf } from '../../domain/dates.ts';
import { YEARS } from '../../domain/period.ts';
import { LAST_INDEX, monthAt, monthIndex } from '../../domain/player.ts';
import { useView } from '../../state/useView.ts';
import { MonthSelect } from './MonthSelect.tsx';
import { presetsOf, withEnd } from './presets.ts';
import { useRange, useRangeControl } from './useRange.ts';
import './RangeBar.css';

/** Chooses the two dates: by lists, by a slider with two thumbs, by presets. */
export function RangeBar() {
  const { filters } = useView().view;
  const range = useRange();
  const months = monthsOf(range);
  const { choose, drag, rest } = useRangeControl();
  return (
    <section className="changes__range" aria-label="Dates to compare">
      <div className="changes__months">
        <MonthSelect
          name="From"
          month={months.from}
          onChoose={(month) => choose(withEnd(range, 'from', month))}
        />
        <MonthSelect
          name="to the end of"
          month={months.to}
          onChoose={(month) => choose(withEnd(range, 'to', month))}
        />
      </div>
      <div>
        <RangeSlider
          min={0}
          max={LAST_INDEX}
          low={monthIndex(months.from)}
          high={monthIndex(months.to)}
          names={['Start of the comparison', 'End of the comparison']}
          words={(position, thumb) => wordsOf(monthAt(position), thumb)}
          page={12}
          onMove={(low, high) => drag({ from: monthAt(low), to: monthAt(high) })}
          onRest={rest}
        />
        <div className="changes__years" aria-hidden="true">
          {YEARS.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
      <div className="changes__presets" role="group" aria-label="Ready-made dates">
        {presetsOf(filters.period).map((preset) => (
          <button
            key={preset.name}
            type="button"
            className="button"
            aria-pressed={isSameRange(preset.range, range)}
            onClick={() => choose(preset.range)}
          >
            {preset.name}
          </button>
        ))}
      </div>
    </section>
  );
}

const wordsOf = (month: string, thumb: 0 | 1): string =>
  formatDate(thumb === 0 ? firstDay(month) : lastDay(month));
