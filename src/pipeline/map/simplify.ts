import { geoArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Objects, Topology } from 'topojson-specification';

type Point = readonly [number, number];

/**
 * Leaves out points of a line that lie within a distance of what is left (Douglas and Peucker 1973);
 * its ends stay. The same line backwards keeps the same points, ties aside.
 */
export function simplifyLine(line: readonly Point[], within: number): number[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [line[from], line[to]];
    let [farthest, most] = [-1, within];
    for (const [index, point] of line.slice(from + 1, to).entries()) {
      const distance = start && end ? distanceTo(start, end, point) : 0;
      if (distance > most) [farthest, most] = [from + 1 + index, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return [...kept].toSorted((a, b) => a - b);
}

/** From a point to the nearest one of a piece of a straight line. */
function distanceTo([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** A line that ends where it began and runs round most of the world: a hole, or an island turned over. */
function enclosesMost(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const coordinates = [line.map(([x, y]) => [x, y])];
  return isClosed && geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
}

/**
 * A topology of fewer points, as they will be seen. Borders are arcs that two countries share, so
 * that no gap opens between them. A sliver of an island keeps its points where it would be turned over.
 */
export function simplifyTopology<T extends Objects>(
  topology: Topology<T>,
  projection: GeoProjection,
  within: number,
): Topology<T> {
  const { scale: [kx, ky] = [1, 1], translate: [tx, ty] = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const places = arc.map(([dx = 0, dy = 0]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [x * kx + tx, y * ky + ty];
    });
    const seen = places.map((place) => projection(place) ?? ([0, 0] as const));
    const kept = simplifyLine(seen, within).map((at) => places[at] ?? ([0, 0] as const));
    const isSame = enclosesMost(kept) === enclosesMost(places);
    return (isSame ? kept : places).map(([lon, lat]) => [lon, lat]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}
