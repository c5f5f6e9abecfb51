import tokens from '../../tokens.css?raw';

const LIGHT = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [
    name,
    hex,
  ]),
);

/** A colour of the light theme by the name of its token. */
export function colourOf(token: string): string {
  const hex = LIGHT.get(token);
  if (hex === undefined) throw new Error(`tokens.css has no colour "--${token}"`);
  return hex;
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** As CSS Color 5 mixes in sRGB. */
function mix(a: string, share: number, b: string): string {
  const other = channels(b);
  const mixed = channels(a).map((c, i) => Math.round(c * share + (other[i] ?? 0) * (1 - share)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** Writes colours out, for what draws SVG without knowing CSS: `var(--x)` and `color-mix(in srgb, …)`. */
export function resolveColours(svg: string): string {
  return svg
    .replace(/var\(--([\w-]+)\)/g, (_, token: string) => colourOf(token))
    .replace(
      /color-mix\(in srgb, (#[\da-f]{6}) (\d+)%, (#[\da-f]{6})\)/g,
      (_, a: string, share: string, b: string) => mix(a, Number(share) / 100, b),
    );
}
