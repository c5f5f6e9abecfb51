import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { RelativePath } from '../../src/pipeline/map/relativePath.ts';
import { simplifyLine } from '../../src/pipeline/map/simplify.ts';
import { buildMaps } from '../../src/pipeline/map/shapes.ts';
import { recordObservation } from '../support/builders.ts';
import { readSvgPath, ringArea } from './support/svgPath.ts';
import type { Point } from './support/svgPath.ts';

const anyPoint: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -20, max: 4000, noNaN: true }),
  fc.double({ min: -20, max: 2000, noNaN: true }),
);
/** Few places, so that neighbours fall together after rounding. */
const closePoint: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: 0, max: 3, noNaN: true }),
);
const anyRings = fc.array(
  fc.array(fc.oneof(anyPoint, closePoint), { minLength: 1, maxLength: 8 }),
  {
    maxLength: 5,
  },
);

function drawRelative(rings: readonly (readonly Point[])[]): string {
  const path = new RelativePath();
  for (const [start, ...rest] of rings) {
    if (start === undefined) continue;
    path.moveTo(...start);
    for (const point of rest) path.lineTo(...point);
    path.closePath();
  }
  return path.toString();
}

const same = (a: Point | undefined, b: Point) => a?.[0] === b[0] && a[1] === b[1];

/** The same rings in absolute whole units: no point twice in a row, none that draw nothing. */
function drawAbsolute(rings: readonly (readonly Point[])[]): Point[][] {
  return rings
    .map((ring) => {
      const rounded = ring.map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0]);
      const kept = rounded.filter((p, i) => i === 0 || !same(rounded[i - 1], p));
      const [first] = kept;
      const last = kept.at(-1);
      return kept.length > 1 && first && last && same(first, last) ? kept.slice(0, -1) : kept;
    })
    .filter((ring) => ring.length >= 3);
}

describe('RelativePath', () => {
  it('draws a triangle', () => {
    expect(
      drawRelative([
        [
          [10, 10],
          [20, 10],
          [15, 5],
        ],
      ]),
    ).toBe('m10 10 10 0-5-5z');
  });

  it('draws the same as absolute points do', () => {
    fc.assert(
      fc.property(anyRings, (rings) => {
        expect(readSvgPath(drawRelative(rings))).toEqual(drawAbsolute(rings));
      }),
      { numRuns: 500 },
    );
  });

  it('closes a ring that is left open', () => {
    const path = new RelativePath();
    path.moveTo(0, 0);
    path.lineTo(5, 0);
    path.lineTo(5, 5);
    expect(readSvgPath(path.toString())).toHaveLength(1);
  });
});

describe('simplifying a line', () => {
  const anyLine = fc.array(anyPoint, { minLength: 2, maxLength: 30 });

  it('keeps the ends, and every point near to what is left', () => {
    fc.assert(
      fc.property(anyLine, fc.double({ min: 0, max: 500, noNaN: true }), (line, within) => {
        const kept = simplifyLine(line, within);
        expect([kept[0], kept.at(-1)]).toEqual([0, line.length - 1]);
        for (const [i, [x, y]] of line.entries()) {
          const to = kept.findIndex((k) => k >= i);
          const [a, b] = [line[kept[Math.max(0, to - 1)] ?? 0], line[kept[to] ?? 0]];
          if (a === undefined || b === undefined)
            throw new Error('a kept point is not in the line');
          // The nearest of many points along the piece stands for the piece itself.
          const along = Array.from({ length: 1001 }, (_, n) =>
            Math.hypot(
              a[0] + ((b[0] - a[0]) * n) / 1000 - x,
              a[1] + ((b[1] - a[1]) * n) / 1000 - y,
            ),
          );
          expect(Math.min(...along)).toBeLessThan(within + 5);
        }
      }),
    );
  });

  it('leaves out what lies on a straight line', () => {
    const points: Point[] = [
      [0, 0],
      [4, 0],
      [9, 0],
      [9, 7],
    ];
    expect(simplifyLine(points, 0)).toEqual([0, 2, 3]);
  });
});

describe('buildMaps', () => {
  const { shapes, sketch } = buildMaps({ observations: [recordObservation({ country: 'LI' })] });
  const rings = new Map(shapes.areas.map(({ code, path }) => [code, readSvgPath(path)]));
  const areaOf = (code: string): number =>
    Math.abs((rings.get(code) ?? []).reduce((sum, ring) => sum + ringArea(ring), 0));
  const placeOf = (code: string) => shapes.areas.find((a) => a.code === code) ?? { x: 0, y: 0 };

  it('draws every area in whole points inside of the map', () => {
    const drawings = [
      ...shapes.areas.map((a) => a.path),
      ...shapes.territories.map((t) => t.path),
    ].map(readSvgPath);
    const stray = drawings
      .flat(2)
      .filter(
        ([x, y]) =>
          !Number.isInteger(x) ||
          !Number.isInteger(y) ||
          x < 0 ||
          y < 0 ||
          x > shapes.width ||
          y > shapes.height,
      );
    expect(stray).toEqual([]);
    expect(drawings.every((drawn) => drawn.every((ring) => ring.length >= 3))).toBe(true);
  });

  it('has each code once, and no NaN anywhere', () => {
    const codes = shapes.areas.map((a) => a.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|undefined|Infinity/);
  });

  it('puts each centre within the bounds of its area, islets with a marker aside', () => {
    const marked = new Set(shapes.markers.map((m) => m.code));
    const outside = shapes.areas.filter(({ code, x, y }) => {
      if (marked.has(code)) return false;
      const points = (rings.get(code) ?? []).flat();
      const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
      return (
        x < Math.min(...xs) || x > Math.max(...xs) || y < Math.min(...ys) || y > Math.max(...ys)
      );
    });
    expect(outside.map((a) => a.code)).toEqual([]);
  });

  test.each([
    ['BR', 'AU', 8.51 / 7.69],
    ['IN', 'AR', 3.29 / 2.78],
    ['DE', 'FI', 357 / 338],
    ['CD', 'DZ', 2.345 / 2.382],
  ])('is true to area: %s against %s', (one, other, ratio) => {
    expect(areaOf(one) / areaOf(other) / ratio).toBeGreaterThan(0.93);
    expect(areaOf(one) / areaOf(other) / ratio).toBeLessThan(1.07);
  });

  test.each([
    ['US', 'GB', 'west of'],
    ['GB', 'PL', 'west of'],
    ['PL', 'JP', 'west of'],
    ['JP', 'AU', 'north of'],
    ['FI', 'ZA', 'north of'],
    ['CA', 'BR', 'north of'],
  ])('%s lies %s %s', (one, other, direction) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    expect(direction === 'west of' ? a.x < b.x : a.y < b.y).toBe(true);
  });

  it('keeps Russia in one piece: the edge of the map runs through the Bering Strait', () => {
    const xs = (rings.get('RU') ?? []).flat().map((p) => p[0]);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(shapes.width / 2);
  });

  it.each(['MT', 'SG', 'BH', 'LI', 'MC', 'AD', 'MU', 'CV', 'TV', 'NR'])(
    'gives %s, too small to see, a marker',
    (code) => {
      expect(shapes.markers.map((m) => m.code)).toContain(code);
    },
  );

  it('draws Hong Kong and Macao with the home state, and says whose the rest is not', () => {
    const codes = new Set([...rings.keys(), ...shapes.markers.map((m) => m.code)]);
    expect(['HK', 'MO'].filter((code) => codes.has(code))).toEqual([]);
    expect(['CN', 'TW', 'XK'].filter((code) => codes.has(code))).toEqual(['CN', 'TW', 'XK']);
    expect(shapes.territories.map((t) => t.name)).toContain('Somaliland');
  });

  it('sketches the same shapes in half the letters, and the large ones as large', () => {
    const known = (map: typeof shapes) => ({
      ...map,
      areas: map.areas.map(({ code, x, y }) => ({ code, x, y })),
      territories: map.territories.map((t) => t.name),
    });
    expect(known(sketch)).toEqual(known(shapes));
    const letters = (map: typeof shapes) => map.areas.reduce((sum, a) => sum + a.path.length, 0);
    expect(letters(sketch)).toBeLessThan(letters(shapes) / 2);
    const others = sketch.areas.filter(({ code, path }) => {
      const area = Math.abs(readSvgPath(path).reduce((sum, ring) => sum + ringArea(ring), 0));
      return Math.abs(area - areaOf(code)) > Math.max(1000, 0.1 * areaOf(code));
    });
    expect(others.map((a) => a.code)).toEqual([]);
    expect(sketch.areas.filter((a) => a.path === '')).toEqual([]);
  });

  it('names a country that has no place', () => {
    expect(() => buildMaps({ observations: [recordObservation({ country: 'ZZ' })] })).toThrow('ZZ');
  });
});
