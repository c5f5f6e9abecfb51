import { useEffect, useRef } from 'react';
import { endOfMonth, monthOf } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { formatDate } from '../../domain/dateText.ts';
import { YEARS } from '../../domain/period.ts';
import { LAST_INDEX, monthAt, monthIndex } from '../../domain/player.ts';
import { useAsOf } from '../../state/useView.ts';
import { useTimeline } from './useTimeline.ts';
import './TimeSlider.css';

/** A pause of this length ends a run of key presses, which then is one history entry. */
const KEY_REST_MS = 500;
const STEPS: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

/** The date of the map by month, with playback. */
export function TimeSlider() {
  const { month, playing, drag, rest, togglePlay } = useTimeline();
  const asOf = useAsOf();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const restSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(rest, KEY_REST_MS);
  };
  return (
    <div className="slider">
      <button type="button" className="button slider__play" onClick={togglePlay}>
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
        {playing ? 'Pause' : 'Play'}
      </button>
      <div className="slider__track">
        <label className="slider__label">
          <span className="quiet">As of</span>{' '}
          <strong className="slider__date">{formatDate(asOf)}</strong>
          <input
            type="range"
            className="slider__input"
            min={0}
            max={LAST_INDEX}
            step={1}
            value={monthIndex(month)}
            aria-label="Date of the map"
            aria-valuetext={formatDate(isEndOfMonth(asOf) ? month : asOf)}
            onChange={(event) => drag(monthAt(Number(event.target.value)))}
            onPointerUp={rest}
            onPointerCancel={rest}
            onKeyDown={(event) => {
              const step = STEPS[event.key];
              if (step === undefined) return;
              event.preventDefault();
              drag(monthAt(monthIndex(month) + step));
            }}
            onKeyUp={restSoon}
            onBlur={() => {
              clearTimeout(timer.current);
              rest();
            }}
          />
        </label>
        <div className="slider__years" aria-hidden="true">
          {YEARS.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

const isEndOfMonth = (day: Day): boolean => endOfMonth(monthOf(day)) === day;
