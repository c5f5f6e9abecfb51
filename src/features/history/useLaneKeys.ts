import { useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** The stops of a lane: its country first, then its bars. */
const stopsOf = (lane: Element): HTMLElement[] => [
  ...lane.querySelectorAll<HTMLElement>('[data-stop]'),
];

const laneOf = (target: Element): HTMLElement | null => target.closest('[data-lane]');

interface Stop {
  readonly lane: number;
  readonly stop: number;
}

/** Where a key leads from a stop among so many lanes; `null` for other keys. */
export function nextStop(key: string, { lane, stop }: Stop, lanes: number): Stop | null {
  switch (key) {
    case 'ArrowDown':
      return { lane: Math.min(lane + 1, lanes - 1), stop };
    case 'ArrowUp':
      return { lane: Math.max(lane - 1, 0), stop };
    case 'ArrowRight':
      return { lane, stop: stop + 1 };
    case 'ArrowLeft':
      return { lane, stop: Math.max(stop - 1, 0) };
    case 'Home':
      return { lane: 0, stop: 0 };
    case 'End':
      return { lane: lanes - 1, stop: 0 };
    default:
      return null;
  }
}

/**
 * Arrow keys over lanes of which only some are drawn: the lane that is asked for is drawn first, and
 * focused then. `focused` is the lane to keep drawn.
 */
export function useLaneKeys(root: RefObject<HTMLElement | null>, lanes: number) {
  const [focused, setFocused] = useState(0);
  const wanted = useRef<Stop | null>(null);
  const focusWanted = () => {
    const lane = root.current?.querySelector(`[data-lane="${wanted.current?.lane ?? ''}"]`);
    if (!lane || wanted.current === null) return;
    const stops = stopsOf(lane);
    stops[Math.min(wanted.current.stop, stops.length - 1)]?.focus();
    wanted.current = null;
  };
  useLayoutEffect(focusWanted);
  return {
    focused,
    onFocus: (event: FocusEvent) => {
      const lane = laneOf(event.target);
      if (lane !== null) setFocused(Number(lane.dataset['lane']));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement))
        return;
      const lane = laneOf(event.target);
      if (lane === null) return;
      const from = {
        lane: Number(lane.dataset['lane']),
        stop: stopsOf(lane).indexOf(event.target),
      };
      const next = nextStop(event.key, from, lanes);
      if (next === null) return;
      event.preventDefault();
      wanted.current = next;
      if (next.lane === focused) focusWanted();
      else setFocused(next.lane);
    },
  };
}
