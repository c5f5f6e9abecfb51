import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/domain/dodge.ts';
import {
  around,
  isInside,
  MAX_ZOOM,
  panBy,
  pinchBy,
  placeAt,
  reveal,
  windowOf,
  withinLimits,
  zoomBy,
  zoomTo,
} from '../../src/domain/zoom.ts';
import type { Zoom } from '../../src/domain/zoom.ts';

const whole = { x: 0, y: 0, width: 1000, height: 500 };
const beyond = { x: -200, y: 50, width: 800, height: 400 };
const limits = { whole, reach: around(whole, beyond) };

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ x: number(0, 1000), y: number(0, 500) });
const zoom: fc.Arbitrary<Zoom> = fc
  .record({ k: number(0.1, 90), x: number(-9000, 9000), y: number(-9000, 9000) })
  .map((z) => withinLimits(z, limits));

const expectLegal = (z: Zoom) => {
  expect(z.k).toBeGreaterThanOrEqual(1);
  expect(z.k).toBeLessThanOrEqual(MAX_ZOOM);
  const seen = windowOf(z, whole);
  const { reach } = limits;
  expect(seen.x).toBeGreaterThanOrEqual(reach.x - 1e-6);
  expect(seen.y).toBeGreaterThanOrEqual(reach.y - 1e-6);
  expect(seen.x + seen.width).toBeLessThanOrEqual(reach.x + reach.width + 1e-6);
  expect(seen.y + seen.height).toBeLessThanOrEqual(reach.y + reach.height + 1e-6);
};

describe('zooming', () => {
  it('shows a part in full', () => {
    const seen = windowOf(zoomTo(beyond, whole), whole);
    expect(seen).toEqual(beyond);
  });

  it('never leaves the limits, whatever is done', () => {
    fc.assert(
      fc.property(zoom, number(0.01, 100), point, point, point, point, (z, by, a, b, c, d) => {
        expectLegal(zoomBy(z, by, a, limits));
        expectLegal(panBy(z, { x: b.x - 500, y: b.y - 250 }, limits));
        expectLegal(pinchBy(z, [a, b], [c, d], limits));
        expectLegal(reveal(z, c, limits));
      }),
    );
  });

  it('keeps what is under the pointer there, away from the edges', () => {
    const inner: Zoom = { k: 4, x: -1500, y: -750 };
    const at = { x: 480, y: 260 };
    const before = placeAt(inner, at);
    const after = placeAt(zoomBy(inner, 2, at, limits), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('keeps what is between two fingers between them', () => {
    const inner: Zoom = { k: 4, x: -1500, y: -750 };
    const next = pinchBy(
      inner,
      [
        { x: 400, y: 200 },
        { x: 500, y: 200 },
      ],
      [
        { x: 380, y: 220 },
        { x: 580, y: 220 },
      ],
      limits,
    );
    expect(next.k).toBeCloseTo(8);
    expect(placeAt(next, { x: 480, y: 220 }).x).toBeCloseTo(placeAt(inner, { x: 450, y: 200 }).x);
  });

  it('brings a place into sight, and leaves alone what is in sight', () => {
    fc.assert(
      fc.property(zoom, point, (z, place) => {
        const next = reveal(z, place, limits);
        const { x, y, width, height } = windowOf(next, whole);
        const seen = { x: x - 1e-6, y: y - 1e-6, width: width + 2e-6, height: height + 2e-6 };
        expect(isInside(place, seen)).toBe(true);
        expect(next.k).toBe(z.k);
        expect(reveal(next, { x: x + width / 2, y: y + height / 2 }, limits)).toEqual(next);
      }),
    );
  });
});

describe('marks that dodge each other', () => {
  const box = { x: 0, y: 0, width: 400, height: 300 };
  const dot = fc.record({
    x: number(0, 400),
    y: number(0, 300),
    radius: fc.constantFrom(1.5, 5, 12),
  });
  const crowd = fc.record({
    x: number(190, 210),
    y: number(140, 160),
    radius: fc.constantFrom(1.5, 5),
  });

  it('never overlap, stay on the map and near to their places', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(dot, crowd), { maxLength: 40 }), (dots) => {
        const places = dodge(dots, box);
        expect(places).toHaveLength(dots.length);
        const room = dots.reduce((sum, d) => sum + 2 * d.radius + 3, 0);
        for (const [i, a] of places.entries()) {
          const { x, y, radius } = dots[i] ?? { x: 0, y: 0, radius: 0 };
          expect(a.x).toBeGreaterThanOrEqual(radius);
          expect(a.x).toBeLessThanOrEqual(box.width - radius);
          expect(a.y).toBeGreaterThanOrEqual(radius);
          expect(a.y).toBeLessThanOrEqual(box.height - radius);
          expect(Math.hypot(a.x - x, a.y - y)).toBeLessThanOrEqual(room);
          const hiding = places.filter(
            (b, j) => j > i && Math.hypot(a.x - b.x, a.y - b.y) <= radius + (dots[j]?.radius ?? 0),
          );
          expect(hiding).toEqual([]);
        }
      }),
    );
  });

  it('stay where they are if they are alone', () => {
    expect(dodge([{ x: 50, y: 60, radius: 5 }], box)).toEqual([{ x: 50, y: 60 }]);
  });

  it('makes the later one give way', () => {
    const [first, second] = dodge(
      [
        { x: 50, y: 60, radius: 5 },
        { x: 51, y: 60, radius: 5 },
      ],
      box,
    );
    expect(first).toEqual({ x: 50, y: 60 });
    expect(second?.x).toBeGreaterThan(59);
  });

  it('leaves alone what is not on the map', () => {
    expect(dodge([{ x: -50, y: 60, radius: 5 }], box)).toEqual([{ x: -50, y: 60 }]);
  });
});
