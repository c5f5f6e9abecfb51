import type { GeoContext } from 'd3-geo';

/**
 * Collects a projected shape as an SVG path of relative whole units. Points that fall on the one
 * before are dropped, and so are rings of fewer than three points, which would draw nothing.
 */
export class RelativePath implements GeoContext {
  private readonly rings: [number, number][][] = [];
  private ring: [number, number][] = [];

  beginPath(): void {}

  arc(): void {}

  moveTo(x: number, y: number): void {
    this.closePath();
    this.ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = this.ring.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) return;
    this.ring.push(point);
  }

  closePath(): void {
    const [first] = this.ring;
    const last = this.ring.at(-1);
    if (first && last && this.ring.length > 1 && first[0] === last[0] && first[1] === last[1]) {
      this.ring.pop();
    }
    if (this.ring.length >= 3) this.rings.push(this.ring);
    this.ring = [];
  }

  toString(): string {
    this.closePath();
    let [penX, penY] = [0, 0];
    const parts: string[] = [];
    for (const ring of this.rings) {
      const [start] = ring;
      let path = '';
      for (const [x, y] of ring) {
        path += `${path === '' ? 'm' : separator(x - penX)}${x - penX}${separator(y - penY)}${y - penY}`;
        [penX, penY] = [x, y];
      }
      if (start) [penX, penY] = start;
      parts.push(`${path}z`);
    }
    return parts.join('');
  }
}

/** A minus sign parts two numbers by itself. */
const separator = (next: number): string => (next < 0 ? '' : ' ');
