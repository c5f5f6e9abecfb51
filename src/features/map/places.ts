import type { Shapes } from '../../schema/atlas.ts';
import type { Place } from './walk.ts';

/** A country that the map links to, with what it is drawn as. */
export interface LinkedPlace extends Place {
  readonly path: string;
  readonly marker: { readonly x: number; readonly y: number } | undefined;
}

/** Countries that the map links to, areas first so that markers lie on top. */
export function placesOf(
  shapes: Shapes,
  linked: { readonly has: (code: string) => boolean },
): LinkedPlace[] {
  const markers = new Map(shapes.markers.map((m) => [m.code, m]));
  const areas = shapes.areas
    .filter((a) => linked.has(a.code) && !markers.has(a.code))
    .map((a) => ({ ...a, marker: undefined }));
  const dots = shapes.markers
    .filter((m) => linked.has(m.code))
    .map((m) => ({ ...m, path: '', marker: m }));
  return [...areas, ...dots];
}

/** The place nearest to a point, within a distance in the same units; a finger is wider than a small state. */
export function nearestPlace<T extends Place>(
  places: readonly T[],
  point: { readonly x: number; readonly y: number },
  within: number,
): T | null {
  let best: T | null = null;
  let least = within;
  for (const place of places) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance <= least) [best, least] = [place, distance];
  }
  return best;
}
