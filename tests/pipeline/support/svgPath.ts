export type Point = readonly [number, number];

/**
 * Reads the part of SVG's path grammar that whole-number polygons need (M, m, l, z with implicit
 * repetition) into absolute rings, by SVG's rule that `z` takes the pen back to the ring's start.
 * Anything else throws.
 */
export function readSvgPath(path: string): Point[][] {
  const tokens = path.match(/[a-z]|-?\d+(?:\.\d+)?|[^\s,]/gi) ?? [];
  const rings: Point[][] = [];
  let pen: Point = [0, 0];
  let ring: Point[] = [];
  let command = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    if (/^[a-z]$/i.test(token)) {
      command = token;
      at += 1;
      if (command !== 'z') continue;
      rings.push(ring);
      pen = ring[0] ?? pen;
      ring = [];
      continue;
    }
    const [x, y] = [Number(token), Number(tokens[at + 1])];
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`"${token}" is not a number`);
    at += 2;
    if (command === 'M') pen = [x, y];
    else if (command === 'm' || command === 'l') pen = [pen[0] + x, pen[1] + y];
    else throw new Error(`"${command}" is not read here`);
    ring.push(pen);
    if (command === 'm') command = 'l';
    if (command === 'M') command = 'L';
  }
  if (ring.length > 0) throw new Error('a ring is not closed');
  return rings;
}

/** The area of a ring by the shoelace formula; positive or negative by its direction. */
export function ringArea(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}
