import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf, packLane, rowOffset } from '../../src/domain/lanes.ts';
import type { Extent } from '../../src/domain/lanes.ts';

interface Item extends Extent {
  readonly id: number;
}

const ROOM = { rows: 3, column: 30, bin: 18 };
const item = (id: number, from: number, width = 12): Item => ({ id, from, to: from + width });

/** Up to eighty items over 260 units, most as wide as a mark, some as wide as a year. */
const lane: fc.Arbitrary<Item[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: -6, max: 260 }),
      fc.oneof({ weight: 5, arbitrary: fc.constant(12) }, fc.integer({ min: 12, max: 80 })),
    ),
    { maxLength: 80 },
  )
  .map((list) => list.map(([from, width], id) => item(id, from, width)));
const room = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 24, max: 60 }),
  bin: fc.integer({ min: 4, max: 24 }),
});

describe('a lane', () => {
  it('has no two marks that overlap; a bin takes every row', () => {
    fc.assert(
      fc.property(lane, room, (items, room) => {
        const places = packLane(items, room);
        for (const [i, a] of places.entries()) {
          for (const b of places.slice(i + 1)) {
            const isSameRow = a.row === b.row || a.row === null || b.row === null;
            expect(!isSameRow || a.to <= b.from || b.to <= a.from).toBe(true);
          }
          expect(a.row ?? 0).toBeLessThan(room.rows);
        }
      }),
    );
  });

  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(lane, room, (items, room) => {
        const ids = packLane(items, room).flatMap((p) => p.items.map((i) => i.id));
        expect(ids.toSorted((a, b) => a - b)).toEqual(items.map((i) => i.id));
      }),
    );
  });

  it('keeps the order of time, and never moves what stands by itself', () => {
    fc.assert(
      fc.property(lane, room, (items, room) => {
        const places = packLane(items, room);
        const middles = places.flatMap((p) => p.items.map(middleOf));
        expect(middles).toEqual(middles.toSorted((a, b) => a - b));
        for (const {
          items: [only, ...others],
          row,
          from,
          to,
        } of places) {
          if (row === null) continue;
          expect(others).toEqual([]);
          expect({ from, to }).toEqual({ from: only?.from, to: only?.to });
        }
      }),
    );
  });

  it('bins nothing where every mark has room', () => {
    const sparse = fc
      .array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 })
      .map((gaps) =>
        gaps.reduce<Item[]>(
          (list, gap, id) => [...list, item(id, (list.at(-1)?.to ?? 0) + gap)],
          [],
        ),
      );
    fc.assert(
      fc.property(sparse, room, (items, room) => {
        expect(packLane(items, room).map((p) => p.row)).toEqual(items.map(() => 0));
      }),
    );
  });

  it.each([
    [
      'one above another',
      [0, 4, 8],
      [
        [0, [0]],
        [1, [1]],
        [2, [2]],
      ],
    ],
    ['one too many: a bin', [0, 4, 8, 9], [[null, [0, 1, 2, 3]]]],
    [
      'only the full column',
      [0, 1, 2, 3, 40],
      [
        [null, [0, 1, 2, 3]],
        [0, [4]],
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_, starts, expected) => {
    const places = packLane(
      starts.map((from, id) => item(id, from)),
      ROOM,
    );
    expect(places.map((p) => [p.row, p.items.map((i) => i.id)])).toEqual(expected);
  });
});

describe('the rows of a lane', () => {
  it.each([
    [5, [0, 1, -1, 2, -2]],
    [4, [-0.5, 0.5, -1.5, 1.5]],
    [1, [0]],
  ])('%d lie evenly around its middle', (rows, offsets) => {
    expect(offsets.map((_, row) => rowOffset(row, rows))).toEqual(offsets);
  });
});
