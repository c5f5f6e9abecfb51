import { useDeferredValue, useId, useMemo } from 'react';
import { changeDays } from '../../domain/changeDays.ts';
import { endOfMonth, monthOf } from '../../domain/dates.ts';
import { formatDate } from '../../domain/dateText.ts';
import { baseOf, selectEvidence } from '../../domain/filters.ts';
import { describeMonth, describeMonths, evidenceByMonth } from '../../domain/histogram.ts';
import { monthIndex } from '../../domain/player.ts';
import { evidence } from '../../state/dataset.ts';
import { useAsOf, useAsOfInWords, useView } from '../../state/useView.ts';
import { ChangeButtons } from './ChangeButtons.tsx';
import { DateField } from './DateField.tsx';
import { EvidenceHistogram, HistogramKey } from './EvidenceHistogram.tsx';
import { MonthRange } from './MonthRange.tsx';
import { useTimeline } from './useTimeline.ts';
import './TimeSlider.css';

interface TimeSliderProps {
  /** On a country's own page: its evidence and its changes alone. */
  country?: string;
}

/** The date of the map: dragged over the evidence of each month, played, typed, or from change to change. */
export function TimeSlider({ country }: TimeSliderProps) {
  const id = useId();
  const { view } = useView();
  const asOf = useAsOf();
  const inWords = useAsOfInWords();
  const { month, playing, drag, rest, togglePlay, goTo } = useTimeline();
  const chosen = useDeferredValue(view.filters);
  const filters = useMemo(
    () => (country === undefined ? chosen : { ...baseOf(chosen), country: [country] }),
    [chosen, country],
  );
  const counts = useMemo(
    () => evidenceByMonth(selectEvidence(evidence, filters, ['period'])),
    [filters],
  );
  const days = useMemo(() => changeDays(evidence, filters), [filters]);
  const held = counts[monthIndex(month)];
  const isMonth = endOfMonth(monthOf(asOf)) === asOf;
  return (
    <div className="slider" role="group" aria-label="Date">
      <p className="slider__head">
        <span className="quiet">As of</span>{' '}
        <strong className="slider__date">{formatDate(asOf)}</strong>{' '}
        <span className="quiet small">
          {held && `In ${formatDate(month)}: ${describeMonth(held)}`}
        </span>
      </p>
      <DateField onDate={goTo} />
      <div className="slider__time">
        <button type="button" className="button slider__play" onClick={togglePlay}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
          {playing ? 'Pause' : 'Play'}
        </button>
        <MonthRange
          month={month}
          valueText={formatDate(isMonth ? month : asOf)}
          describedBy={id}
          onDrag={drag}
          onRest={rest}
        >
          <EvidenceHistogram counts={counts} />
        </MonthRange>
      </div>
      <p id={id} className="visually-hidden">
        {describeMonths(counts)}
      </p>
      <HistogramKey hasSpread={counts.some((c) => c.spread > 0)} />
      <ChangeButtons days={days} asOf={inWords} onDate={goTo} />
    </div>
  );
}
