import { Patterns, patternUrl } from '../../../components/Patterns.tsx';
import type { Fill } from '../../../components/Patterns.tsx';
import type { Shapes } from '../../../schema/atlas.ts';

interface PreviewMapProps {
  shapes: Shapes;
  fills: ReadonlyMap<string, Fill>;
  /** The part that is shown; the whole if left out. */
  part?: Window | undefined;
  /** Of the picture, in pixels; its height follows. */
  width: number;
  /** Lines around the countries that are drawn, so that one alone stands out. */
  outlined?: boolean;
}

const PREFIX = 'preview';
/** Radius of a small country's mark, in pixels. */
const RADIUS = 7;

/** The map as a picture by itself, without links and without style sheets. */
export function PreviewMap({ shapes, fills, part, width, outlined = false }: PreviewMapProps) {
  const { x, y, ...size } = part ?? { x: 0, y: 0, width: shapes.width, height: shapes.height };
  const px = size.width / width;
  const distinct = new Map([...fills.values()].map((f) => [`${f.tone} ${f.texture}`, f]));
  const marks = new Map(shapes.markers.map((m) => [m.code, m]));
  const line = { stroke: 'var(--outline)', strokeWidth: 0.6 * px };
  const lit = outlined ? { stroke: 'var(--ink)', strokeWidth: px } : line;
  const drawn = (code: string) => fills.get(code);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={size.height / px}
      viewBox={`${x} ${y} ${size.width} ${size.height}`}
    >
      <Patterns prefix={PREFIX} scale={px * 1.6} fills={[...distinct.values()]} />
      {[...shapes.territories, ...shapes.areas].map((area) => (
        <path key={area.path} d={area.path} fill="var(--none)" {...line} />
      ))}
      {shapes.areas.map(({ code, path }) => {
        const fill = drawn(code);
        if (fill === undefined || marks.has(code)) return null;
        return (
          <path key={code} d={path} fill={patternUrl(PREFIX, fill.tone, fill.texture)} {...lit} />
        );
      })}
      {shapes.markers.map(({ code, x: cx, y: cy }) => {
        const fill = drawn(code);
        if (fill === undefined) return null;
        return (
          <circle
            key={code}
            cx={cx}
            cy={cy}
            r={RADIUS * px * (outlined ? 1.6 : 0.7)}
            fill={patternUrl(PREFIX, fill.tone, fill.texture)}
            {...lit}
          />
        );
      })}
    </svg>
  );
}

/** A position's swatch, as legends have it. */
export function PreviewChip({ fill: { tone, texture } }: { fill: Fill }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width="38" height="30" viewBox="0 0 38 30">
      <Patterns prefix={PREFIX} scale={1.6} fills={[{ tone, texture }]} />
      <rect
        x="1"
        y="1"
        width="36"
        height="28"
        fill={patternUrl(PREFIX, tone, texture)}
        stroke="var(--ink)"
        strokeWidth="2"
      />
    </svg>
  );
}

/** A part of the map, in its units. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a region's width, what is shown around one country of it. */
const NEAR = 0.62;

/**
 * A part of the map, `aspect` times as wide as high, with these countries in its middle: near ones in
 * what is around them, those far apart on the whole map.
 */
export function windowAround(shapes: Shapes, codes: readonly string[], aspect: number): Window {
  const points = [...shapes.areas, ...shapes.markers].filter((a) => codes.includes(a.code));
  const [left, right] = extent(points.map((p) => p.x));
  const [top, bottom] = extent(points.map((p) => p.y));
  const fits = (w: { width: number; height: number }) =>
    right - left < w.width * 0.8 && bottom - top < w.height * 0.8;
  const sizes = shapes.frames
    .filter((f) =>
      points.every((p) => p.x > f.x && p.x < f.x + f.width && p.y > f.y && p.y < f.y + f.height),
    )
    .toSorted((a, b) => a.width - b.width)
    .flatMap((f) => [f.width * NEAR, f.width])
    .map((width) => ({ width, height: width / aspect }));
  const size = points.length === 0 ? undefined : sizes.find(fits);
  if (size === undefined) {
    const height = shapes.width / aspect;
    return { x: 0, y: (shapes.height - height) / 2, width: shapes.width, height };
  }
  return { x: (left + right - size.width) / 2, y: (top + bottom - size.height) / 2, ...size };
}

const extent = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
