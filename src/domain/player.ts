import { addMonths, monthOf } from './dates.ts';
import type { Month } from './dates.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** How long playback takes from the first month to the last. */
export const PLAY_MS = 4000;

/** Position of a month on the slider, counted from the first; outside the span it may be negative. */
export const monthIndex = (month: Month): number =>
  (Number(month.slice(0, 4)) - Number(FIRST_MONTH.slice(0, 4))) * 12 +
  Number(month.slice(5, 7)) -
  Number(FIRST_MONTH.slice(5, 7));

export const LAST_INDEX = monthIndex(LAST_MONTH);

/** The month at a position, held within the span. */
export function monthAt(index: number): Month {
  const held = Math.min(LAST_INDEX, Math.max(0, Math.round(index)));
  return monthOf(addMonths(`${FIRST_MONTH}-01`, held));
}

/** Where playback starts: here, or from the beginning when it stands at the end. */
export const playFrom = (month: Month): Month =>
  monthIndex(month) >= LAST_INDEX ? FIRST_MONTH : month;

/** What playback needs of its surroundings. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Calls back once when the next picture is due; what it returns calls that off. */
  nextFrame(callback: () => void): () => void;
}

interface Playback {
  show(month: Month): void;
  /** Called once, after the last month is shown; not where playback is stopped before. */
  end(): void;
}

/**
 * Plays the months from one on, by the clock and not by the number of pictures, so that a slow machine
 * shows fewer months and still ends in time. Returns how to stop it.
 */
export function play(from: Month, clock: Clock, { show, end }: Playback): () => void {
  const start = monthIndex(playFrom(from));
  const startedAt = clock.now();
  let shown = start;
  show(monthAt(start));
  const step = () => {
    const index = start + Math.floor(((clock.now() - startedAt) * LAST_INDEX) / PLAY_MS);
    if (index > shown) show(monthAt(index));
    shown = index;
    if (index < LAST_INDEX) cancel = clock.nextFrame(step);
    else end();
  };
  let cancel = clock.nextFrame(step);
  return () => cancel();
}
