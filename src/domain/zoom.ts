/** A place on a drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of a drawing. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a drawing is enlarged and shifted: a place `p` is seen at `k * p + (x, y)`. */
export interface Zoom extends Point {
  readonly k: number;
}

/** What can be seen: the whole drawing, and how far one may go beyond it. */
export interface Limits {
  readonly whole: Box;
  readonly reach: Box;
}

/** Beyond this the shapes' own points show. */
export const MAX_ZOOM = 40;
/** One press of a button or key. */
export const ZOOM_STEP = 1.6;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The zoom that fills the drawing's place with one part of it. */
export function zoomTo(part: Box, whole: Box): Zoom {
  const k = whole.width / part.width;
  return { k, x: whole.x - k * part.x, y: whole.y - k * part.y };
}

/** What is seen of the drawing. */
export function windowOf({ k, x, y }: Zoom, { x: left, y: top, width, height }: Box): Box {
  return { x: (left - x) / k, y: (top - y) / k, width: width / k, height: height / k };
}

/** The place on the drawing that is seen at a point. */
export const placeAt = ({ k, x, y }: Zoom, seen: Point): Point => ({
  x: (seen.x - x) / k,
  y: (seen.y - y) / k,
});

/** The rectangle around both. */
export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The nearest zoom that shows nothing beyond the limits and is neither too small nor too large. */
export function withinLimits(zoom: Zoom, { whole, reach }: Limits): Zoom {
  const k = clamp(zoom.k, 1, MAX_ZOOM);
  const seen = windowOf({ ...zoom, k }, whole);
  const left = clamp(seen.x, reach.x, reach.x + reach.width - seen.width);
  const top = clamp(seen.y, reach.y, reach.y + reach.height - seen.height);
  return { k, x: whole.x - k * left, y: whole.y - k * top };
}

/** Enlarges by a factor; what is seen at the point stays there, the limits allowing. */
export function zoomBy(zoom: Zoom, factor: number, at: Point, limits: Limits): Zoom {
  const k = clamp(zoom.k * factor, 1, MAX_ZOOM);
  const place = placeAt(zoom, at);
  return withinLimits({ k, x: at.x - k * place.x, y: at.y - k * place.y }, limits);
}

export const panBy = (zoom: Zoom, by: Point, limits: Limits): Zoom =>
  withinLimits({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, limits);

const middle = ([a, b]: readonly [Point, Point]): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});
const span = ([a, b]: readonly [Point, Point]): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Two fingers moved: what was between them stays between them. */
export function pinchBy(
  zoom: Zoom,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
  limits: Limits,
): Zoom {
  const factor = span(from) > 0 ? span(to) / span(from) : 1;
  const [before, after] = [middle(from), middle(to)];
  const moved = panBy(zoom, { x: after.x - before.x, y: after.y - before.y }, limits);
  return zoomBy(moved, factor, after, limits);
}

export const isInside = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The same enlargement with a place in the middle, where it is out of sight now. */
export function reveal(zoom: Zoom, place: Point, limits: Limits): Zoom {
  const { whole } = limits;
  if (isInside(place, windowOf(zoom, whole))) return zoom;
  const x = whole.x + whole.width / 2 - zoom.k * place.x;
  const y = whole.y + whole.height / 2 - zoom.k * place.y;
  return withinLimits({ k: zoom.k, x, y }, limits);
}
