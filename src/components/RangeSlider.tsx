import type { CSSProperties } from 'react';
import { useKeyRest } from './useKeyRest.ts';
import './RangeSlider.css';

interface RangeSliderProps {
  min: number;
  max: number;
  low: number;
  high: number;
  /** What the two thumbs are. */
  names: readonly [string, string];
  /** A position in words, for each thumb. */
  words: (position: number, thumb: 0 | 1) => string;
  /** Steps of PageUp and PageDown. */
  page: number;
  /** A thumb moves; neither passes the other. */
  onMove: (low: number, high: number) => void;
  /** The hand is off: the pointer was lifted, the keys paused, the focus left. */
  onRest: () => void;
}

/** Two thumbs on one track, each a native slider, so that keys, fingers and readers all work. */
export function RangeSlider(props: RangeSliderProps) {
  const { min, max, low, high, names, words, page, onMove, onRest } = props;
  const rest = useKeyRest(onRest);
  const share = (position: number) => (position - min) / (max - min);
  const move = (thumb: 0 | 1, to: number) => {
    if (thumb === 0) onMove(Math.max(min, Math.min(to, high)), high);
    else onMove(low, Math.min(max, Math.max(to, low)));
  };
  const thumbs = [low, high] as const;
  return (
    <div
      className="range"
      style={{ '--low': share(low), '--high': share(high) } as CSSProperties}
      // Where both thumbs meet at the end of the track, the lower one must be on top to be moved.
      data-raise-low={share(low) > 0.5 || undefined}
    >
      <span className="range__span" aria-hidden="true" />
      {([0, 1] as const).map((thumb) => (
        <input
          key={thumb}
          type="range"
          className="range__thumb"
          min={min}
          max={max}
          step={1}
          value={thumbs[thumb]}
          aria-label={names[thumb]}
          aria-valuetext={words(thumbs[thumb], thumb)}
          onChange={(event) => move(thumb, Number(event.target.value))}
          {...rest}
          onKeyDown={(event) => {
            const step = { PageUp: page, PageDown: -page }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            move(thumb, thumbs[thumb] + step);
          }}
        />
      ))}
    </div>
  );
}
