/** A colour as programs other than browsers understand it: hex, with its opacity apart. */
export interface Colour {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const toHex = (channel: number): string =>
  Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');

/** Reads a computed colour, `rgb(…)` or `color(srgb …)`; `null` for anything else. */
export function parseColour(text: string): Colour | null {
  const match = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text);
  if (match === null) return null;
  const numbers = (match[2] ?? '').split(/[\s,/]+/).map(Number);
  const [r = 0, g = 0, b = 0, opacity = 1] = numbers;
  if (numbers.some(Number.isNaN)) return null;
  const scale = match[1] === 'color' ? 255 : 1;
  return { hex: `#${[r, g, b].map((c) => toHex(c * scale)).join('')}`, opacity };
}
