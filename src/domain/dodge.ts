import { isInside } from './zoom.ts';
import type { Box, Point } from './zoom.ts';

/** A round mark that wants to stand at a place. */
export interface Dot extends Point {
  readonly radius: number;
}

/** Room that is left between two marks. */
const GAP = 1;
/** The grain of the search for a free place, as distance and as steps around. */
const STEP = 2;
const TURNS = 24;

/**
 * Where marks stand so that none hides another: each in turn at its own place or the nearest free
 * one, so that the first ones move least. A mark whose place lies in the box stays wholly in it, as
 * far as the box has room; one outside of it is not held.
 */
export function dodge(dots: readonly Dot[], box: Box): Point[] {
  const taken: Dot[] = [];
  for (const dot of dots) {
    const held = isInside(dot, box) ? shrink(box, dot.radius) : null;
    const home = held === null ? dot : nearestIn(dot, held);
    taken.push({ ...(freePlace(home, dot.radius, taken, held) ?? home), radius: dot.radius });
  }
  return taken.map(({ x, y }) => ({ x, y }));
}

function freePlace(home: Point, radius: number, taken: readonly Dot[], held: Box | null) {
  const isFree = (p: Point) =>
    (held === null || isInside(p, held)) &&
    taken.every((t) => Math.hypot(t.x - p.x, t.y - p.y) >= t.radius + radius + GAP);
  if (isFree(home)) return home;
  const most = taken.reduce((sum, t) => sum + 2 * (t.radius + radius + GAP), 0);
  for (let distance = STEP; distance <= most; distance += STEP) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (2 * Math.PI * turn) / TURNS;
      const place = {
        x: home.x + distance * Math.cos(angle),
        y: home.y + distance * Math.sin(angle),
      };
      if (isFree(place)) return place;
    }
  }
  return null;
}

const shrink = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

const nearestIn = ({ x, y }: Point, box: Box): Point => ({
  x: Math.max(box.x, Math.min(box.x + box.width, x)),
  y: Math.max(box.y, Math.min(box.y + box.height, y)),
});
