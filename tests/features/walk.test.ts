import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/features/map/walk.ts';

const fr = { code: 'FR', x: 0, y: 0 };
const de = { code: 'DE', x: 10, y: -5 };
const pl = { code: 'PL', x: 20, y: -6 };
const es = { code: 'ES', x: -6, y: 10 };
const places = [fr, de, pl, es];

describe('walking the map by keys', () => {
  it('goes to the next country in the direction', () => {
    expect(walk(places, fr, 'right').code).toBe('DE');
    expect(walk(places, de, 'right').code).toBe('PL');
    expect(walk(places, fr, 'down').code).toBe('ES');
  });

  it('stays where nothing lies ahead', () => {
    expect(walk(places, pl, 'right')).toBe(pl);
  });

  it('never goes against the direction', () => {
    const place = fc.record({ code: fc.string(), x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (list) => {
        const from = list[0] ?? fr;
        expect(walk(list, from, 'right').x).toBeGreaterThanOrEqual(from.x);
        expect(walk(list, from, 'up').y).toBeLessThanOrEqual(from.y);
      }),
    );
  });
});
