/** A place on the map that the keyboard can reach. */
export interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much a step aside costs against a step ahead. */
const ASIDE = 2.5;

/** The next place in a direction: near ahead and little aside; `from` itself where there is none. */
export function walk(places: readonly Place[], from: Place, direction: Direction): Place {
  const [dx, dy] = VECTORS[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}
