import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Month } from '../../domain/dates.ts';
import { LAST_INDEX, monthAt, monthIndex } from '../../domain/player.ts';

/** A pause of this length ends a run of key presses, which then is one history entry. */
const KEY_REST_MS = 500;
const YEAR_STEPS: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

interface MonthRangeProps {
  month: Month;
  /** The date in words. */
  valueText: string;
  /** Id of the text that describes what lies behind the slider. */
  describedBy: string;
  onDrag: (month: Month) => void;
  /** The hand is off, or the keys are at rest. */
  onRest: () => void;
  /** Drawn behind the slider, in its measure: a click on it is a click on the slider. */
  children: ReactNode;
}

/** A slider over the atlas's months, laid over a drawing of them. */
export function MonthRange(props: MonthRangeProps) {
  const { month, valueText, describedBy, onDrag, onRest, children } = props;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const restNow = () => {
    clearTimeout(timer.current);
    onRest();
  };
  return (
    <div className="slider__range">
      {children}
      <input
        type="range"
        className="slider__input"
        min={0}
        max={LAST_INDEX}
        step={1}
        value={monthIndex(month)}
        aria-label="Date of the map"
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        onChange={(event) => onDrag(monthAt(Number(event.target.value)))}
        onPointerUp={restNow}
        onPointerCancel={restNow}
        onBlur={restNow}
        onKeyDown={(event) => {
          const step = YEAR_STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onDrag(monthAt(monthIndex(month) + step));
        }}
        onKeyUp={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(onRest, KEY_REST_MS);
        }}
      />
    </div>
  );
}
