import { memo } from 'react';
import type { ReactNode } from 'react';

/** How firmly something stands, or which way it moved, drawn as a texture. */
export const TEXTURES = [
  'solid',
  'power',
  'declared',
  'stale',
  'hatch',
  'lines',
  'zigzag',
  'plus',
] as const;
export type Texture = (typeof TEXTURES)[number];

/** A colour, by its name in CSS, in a texture. */
export interface Fill {
  readonly tone: string;
  readonly texture: Texture;
}

/** Of the colour, in per cent, beneath stripes and dots, and in them; the rest is ground and ink. */
export const TINT_SHARE = 35;
export const MARK_SHARE = 60;

interface PatternsProps {
  /** Keeps the ids of two sets apart. */
  prefix: string;
  /** User units per CSS pixel, so that the grain looks the same at every size of the drawing. */
  scale: number;
  /** What is drawn with them; `patternUrl` asks for none in a plain colour. */
  fills: readonly Fill[];
}

/** The address of a fill for `fill=`. */
export const patternUrl = (prefix: string, tone: string, texture: Texture): string =>
  texture === 'solid' ? `var(--${tone})` : `url(#${prefix}-${tone}-${texture})`;

/** Pattern definitions, one for each fill. Memoised: a map that moves draws none of them again. */
export const Patterns = memo(function Patterns({ prefix, scale, fills }: PatternsProps) {
  return (
    <defs>
      {fills.map(({ tone, texture }) => (
        <Grain
          key={`${tone} ${texture}`}
          id={`${prefix}-${tone}-${texture}`}
          texture={texture}
          colour={`var(--${tone})`}
          scale={scale}
        />
      ))}
    </defs>
  );
});

const transformOf = (scale: number, turn: number): string => `scale(${scale}) rotate(${turn})`;

/** Gives the patterns of one set another grain at once, without rendering. */
export function scalePatterns(root: Element, prefix: string, scale: number): void {
  for (const pattern of root.querySelectorAll(`pattern[id^="${prefix}-"]`)) {
    const turn = Number(pattern.getAttribute('data-turn'));
    pattern.setAttribute('patternTransform', transformOf(scale, turn));
  }
}

interface GrainProps {
  id: string;
  texture: Texture;
  colour: string;
  scale: number;
}

/** Textures that stand upright; the others run aslant. */
const UPRIGHT: readonly Texture[] = ['power', 'lines', 'zigzag', 'plus'];

function Grain({ id, texture, colour, scale }: GrainProps) {
  const turn = UPRIGHT.includes(texture) ? 0 : 45;
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      data-turn={turn}
      patternTransform={transformOf(scale, turn)}
    >
      {grainOf(texture, colour)}
    </pattern>
  );
}

const ground = (fill: string) => <rect width="6" height="6" fill={fill} />;

/** Stripes for declared, dots for stale, lines for a mere power, a mesh; waves and crosses. */
function grainOf(texture: Texture, colour: string): ReactNode {
  // A little of the colour beneath, so that a small country is not lost between its stripes.
  const tint = ground(`color-mix(in srgb, ${colour} ${TINT_SHARE}%, var(--surface))`);
  const mark = `color-mix(in srgb, ${colour} ${MARK_SHARE}%, var(--ink))`;
  switch (texture) {
    case 'declared':
      return (
        <>
          {tint}
          <rect width="2.6" height="6" fill={mark} />
        </>
      );
    case 'stale':
      return (
        <>
          {tint}
          <circle cx="3" cy="3" r="1.5" fill={mark} />
        </>
      );
    case 'hatch':
      return (
        <>
          {ground('var(--surface)')}
          <path d="M0 0H6M0 0V6" stroke={colour} strokeWidth="1.3" />
        </>
      );
    case 'lines':
      return (
        <>
          {ground('var(--surface)')}
          <rect width="6" height="1.6" fill={colour} />
        </>
      );
    case 'power':
      return (
        <>
          {ground(colour)}
          <rect width="6" height="1.4" fill="var(--surface)" />
        </>
      );
    case 'zigzag':
      return (
        <>
          {tint}
          <path d="M-1 0.5 0 1.5 3 4.5 6 1.5 7 0.5" fill="none" stroke={mark} strokeWidth="2.2" />
        </>
      );
    case 'plus':
      return (
        <>
          {tint}
          <path d="M3 1V5M1 3H5" stroke={mark} strokeWidth="1.7" />
        </>
      );
    case 'solid':
      return ground(colour);
  }
}
