import type { ReactNode } from 'react';
import { useKeyRest } from '../../components/useKeyRest.ts';
import type { Month } from '../../domain/dates.ts';
import { LAST_INDEX, monthAt, monthIndex } from '../../domain/player.ts';

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
  const rest = useKeyRest(onRest);
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
        {...rest}
        onKeyDown={(event) => {
          const step = YEAR_STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onDrag(monthAt(monthIndex(month) + step));
        }}
      />
    </div>
  );
}
