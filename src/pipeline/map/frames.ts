import type { GeoProjection } from 'd3-geo';
import type { Shapes } from '../../schema/atlas.ts';
import type { FrameId } from '../../schema/vocabulary.ts';

interface Region {
  readonly id: FrameId;
  /** West, south, east and north in degrees, generous enough for every country of the region. */
  readonly bounds: readonly [number, number, number, number];
}

const REGIONS: readonly Region[] = [
  { id: 'europe', bounds: [-14, 33.5, 38, 69.5] },
  { id: 'asia-pacific', bounds: [62, -46, 178, 46] },
  { id: 'africa-middle-east', bounds: [-18, -35, 62, 40] },
  { id: 'americas', bounds: [-130, -55, -35, 60] },
];

/** Points along each edge of a region that are projected to find how far it reaches. */
const STEPS = 12;

/** Projects the regions and widens each to the shape of the whole map, so that a choice shifts nothing. */
export function buildFrames(
  projection: GeoProjection,
  width: number,
  height: number,
): Shapes['frames'] {
  const world = { id: 'world' as const, x: 0, y: 0, width, height };
  return [
    world,
    ...REGIONS.map(({ id, bounds: [west, south, east, north] }) => {
      const points = edge(west, east).flatMap((longitude) =>
        edge(south, north).map((latitude): [number, number] => {
          return projection([longitude, latitude]) ?? [0, 0];
        }),
      );
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      const scale = Math.max((Math.max(...xs) - left) / width, (Math.max(...ys) - top) / height);
      const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
      return {
        id,
        x: Math.round((left + Math.max(...xs) - w) / 2),
        y: Math.round((top + Math.max(...ys) - h) / 2),
        width: w,
        height: h,
      };
    }),
  ];
}

const edge = (from: number, to: number): number[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS);
