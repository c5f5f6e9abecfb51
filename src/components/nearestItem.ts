/** Something drawn at a height over a stretch, in drawing units. */
export interface Placed {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const outside = (value: number, from: number, to: number): number =>
  Math.max(from - value, 0, value - to);

/** What lies nearest to a point, no further than `within`; the later of two as near. `null` for nothing. */
export function nearestItem(
  items: readonly Placed[],
  point: { readonly x: number; readonly y: number },
  within: number,
): string | null {
  let best: string | null = null;
  let least = within;
  for (const { key, from, to, y } of items) {
    const distance = Math.hypot(outside(point.x, from, to), point.y - y);
    if (distance <= least) [best, least] = [key, distance];
  }
  return best;
}
