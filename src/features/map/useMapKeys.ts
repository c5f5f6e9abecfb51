import type { KeyboardEvent } from 'react';
import { useUi } from '../../state/uiStore.ts';
import { windowOf, isInside } from '../../domain/zoom.ts';
import type { Box, Point, Zoom } from '../../domain/zoom.ts';
import { walk } from './walk.ts';
import type { Direction, Place } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface MapKeys {
  places: readonly Place[];
  current: Place | undefined;
  chosen: string | null;
  whole: Box;
  zoom: {
    zoom: Zoom;
    enlarge: (about?: Point) => void;
    reduce: (about?: Point) => void;
    reset: () => void;
    bringIntoSight: (place: Point) => void;
  };
  focusOn: (code: string) => void;
  onChoose: (code: string | null) => void;
}

/** What keys do on a map. Arrows stay among what is in sight as long as something lies ahead there. */
export function useMapKeys(map: MapKeys): (event: KeyboardEvent) => void {
  const hover = useUi((s) => s.hover);
  const { places, current, chosen, whole, zoom, focusOn, onChoose } = map;

  const step = (direction: Direction) => {
    if (current === undefined) return;
    const seen = windowOf(zoom.zoom, whole);
    const near = walk(
      places.filter((p) => isInside(p, seen)),
      current,
      direction,
    );
    const next = near === current ? walk(places, current, direction) : near;
    zoom.bringIntoSight(next);
    focusOn(next.code);
  };
  const leave = () => {
    if (chosen !== null) onChoose(null);
    else if (useUi.getState().hovered === null && document.activeElement instanceof SVGElement)
      document.activeElement.blur();
    hover(null);
  };
  const enlarge = () => zoom.enlarge(current);
  const reduce = () => zoom.reduce(current);
  const actions: Readonly<Record<string, () => void>> = {
    '+': enlarge,
    '=': enlarge,
    '-': reduce,
    '−': reduce,
    '0': zoom.reset,
    ' ': () => current !== undefined && onChoose(current.code),
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (!(event.target instanceof SVGElement)) return;
    const direction = ARROWS[event.key];
    const action = direction === undefined ? actions[event.key] : () => step(direction);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
