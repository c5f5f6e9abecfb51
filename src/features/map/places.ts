import { dodge } from '../../domain/dodge.ts';
import type { Box, Point } from '../../domain/zoom.ts';
import type { Shapes } from '../../schema/atlas.ts';
import type { Place } from './walk.ts';

/** Radius of a small state's marker in CSS pixels; one without evidence is a mere dot. */
export const RADIUS = 5;
export const DOT = 1.5;
/** A small state that is this large on the screen, in CSS pixels, is drawn as it is. */
const SEEN_FROM = 14;

/** A country that the map links to, at the place where it is shown. */
export interface LinkedPlace extends Place {
  /** Of its area; empty: it has none at this scale. */
  readonly path: string;
  /** Where a marker belongs, if it is one; it may have had to give way to others. */
  readonly home: Point | null;
}

export interface Places {
  /** Areas first, so that markers lie on top. */
  readonly linked: readonly LinkedPlace[];
  /** Small states without evidence. */
  readonly bare: readonly LinkedPlace[];
}

/** What the map draws where, as seen in a window of it, with `px` map units to a CSS pixel. */
export function placesOf(
  shapes: Shapes,
  linked: { readonly has: (code: string) => boolean },
  px: number,
  seen: Box,
): Places {
  const paths = new Map(shapes.areas.map((a) => [a.code, a.path]));
  const dots = shapes.markers
    .filter((m) => m.side < SEEN_FROM * px || !paths.has(m.code))
    .toSorted((a, b) => Number(linked.has(b.code)) - Number(linked.has(a.code)));
  const small = new Set(dots.map((m) => m.code));
  const shown = dodge(
    dots.map(({ code, x, y }) => ({
      x: x / px,
      y: y / px,
      radius: linked.has(code) ? RADIUS : DOT,
    })),
    { x: seen.x / px, y: seen.y / px, width: seen.width / px, height: seen.height / px },
  );
  const markers = dots.map(({ code, x, y }, i) => {
    const at = shown[i] ?? { x: x / px, y: y / px };
    return { code, path: paths.get(code) ?? '', x: at.x * px, y: at.y * px, home: { x, y } };
  });
  const areas = shapes.areas
    .filter((a) => linked.has(a.code) && !small.has(a.code))
    .map((a) => ({ ...a, home: null }));
  return {
    linked: [...areas, ...markers.filter((m) => linked.has(m.code))],
    bare: markers.filter((m) => !linked.has(m.code)),
  };
}

/** What to outline for a country: its area, or the ring around its marker; and where that is. */
export function outlineOf(areas: Shapes['areas'], { linked, bare }: Places, code: string | null) {
  const area = areas.find((a) => a.code === code);
  const place = [...linked, ...bare].find((p) => p.code === code);
  return { path: area?.path, ring: place?.home ? place : null, x: (place ?? area)?.x ?? 0 };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The place nearest to a point, within a distance in the same units. */
export function nearestPlace<T extends Place>(
  places: readonly T[],
  point: Point,
  within: number,
): T | null {
  let best: T | null = null;
  let least = within;
  for (const place of places) {
    const far = distance(place, point);
    if (far <= least) [best, least] = [place, far];
  }
  return best;
}

/** How far from its middle a pointer still means a marker, and a country of any size. */
export interface Reach {
  readonly marker: number;
  readonly any: number;
}

/**
 * The country that a pointer means. A marker is reached from farther than it is wide, yet never at
 * the cost of a neighbour whose own middle is nearer; where nothing linked is hit, the nearest is meant.
 */
export function pick(
  places: readonly LinkedPlace[],
  hit: string | null,
  at: Point,
  reach: Reach,
): string | null {
  const under = places.find((p) => p.code === hit);
  if (under !== undefined && under.home !== null) return hit;
  const marker = nearestPlace(
    places.filter((p) => p.home !== null),
    at,
    reach.marker,
  );
  if (marker !== null && (under === undefined || distance(marker, at) < distance(under, at)))
    return marker.code;
  return under === undefined ? (nearestPlace(places, at, reach.any)?.code ?? hit) : hit;
}
