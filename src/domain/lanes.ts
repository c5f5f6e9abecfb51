/** A stretch of an axis, in drawing units. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What stands at one place of a lane: one item in a row of its own, or several in all rows at once. */
export interface LanePlace<T> extends Extent {
  readonly items: readonly T[];
  /** From 0, the middle one; then by turns above (odd) and below (even). `null`: a bin, as high as the lane. */
  readonly row: number | null;
}

/** How much a lane holds. */
export interface LaneRoom {
  /** How many marks can stand above each other. */
  readonly rows: number;
  /** The lane is cut into columns of this width; one that is too full becomes a bin. */
  readonly column: number;
  /** The width of a bin, in the middle of its column. */
  readonly bin: number;
}

export const middleOf = ({ from, to }: Extent): number => (from + to) / 2;

/**
 * Places the items of a lane so that none overlaps another. An item never moves along the axis: it
 * stands in the first row that is free. Where there is none, all items whose middles lie in the same
 * column of the axis are one bin. Nothing is lost, and middles keep their order.
 */
export function packLane<T extends Extent>(items: readonly T[], room: LaneRoom): LanePlace<T>[] {
  const ordered = items.toSorted((a, b) => middleOf(a) - middleOf(b));
  const columnOf = (item: T): number => Math.floor(middleOf(item) / room.column);
  const full = new Set<number>();
  for (;;) {
    const bins = [...full].map((column) => binOf(column, room));
    const rows: Extent[][] = Array.from({ length: room.rows }, () => [...bins]);
    const singles: LanePlace<T>[] = [];
    let grown = false;
    for (const item of ordered) {
      if (full.has(columnOf(item))) continue;
      const row = rows.findIndex((taken) => taken.every((other) => isApart(other, item)));
      if (row < 0) {
        full.add(columnOf(item));
        grown = true;
      } else {
        rows[row]?.push(item);
        singles.push({ items: [item], from: item.from, to: item.to, row });
      }
    }
    if (grown) continue;
    const binned = [...full].map((column) => ({
      ...binOf(column, room),
      items: ordered.filter((item) => columnOf(item) === column),
      row: null,
    }));
    return [...singles, ...binned].toSorted((a, b) => middleOf(a) - middleOf(b));
  }
}

const isApart = (a: Extent, b: Extent): boolean => a.to <= b.from || b.to <= a.from;

function binOf(column: number, { column: width, bin }: LaneRoom): Extent {
  const middle = (column + 0.5) * width;
  return { from: middle - bin / 2, to: middle + bin / 2 };
}

/** How many rows above the middle of its lane a row lies: 0, 1, -1, 2, -2, …; half a row off where even. */
export const rowOffset = (row: number, rows: number): number =>
  Math.ceil(row / 2) * (row % 2 === 1 ? 1 : -1) - (rows % 2 === 0 ? 0.5 : 0) || 0;
