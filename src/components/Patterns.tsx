import type { ReactNode } from 'react';

/** How firmly something stands, or which way it moved, drawn as a texture. */
export type Texture = 'solid' | 'power' | 'declared' | 'stale' | 'hatch' | 'zigzag' | 'plus';

const FIRMNESS: readonly Texture[] = ['power', 'declared', 'stale', 'hatch'];

interface PatternsProps {
  /** Keeps the ids of two sets apart. */
  prefix: string;
  /** User units per CSS pixel, so that the grain looks the same at every size of the drawing. */
  scale: number;
  tones: readonly string[];
  /** The textures that are drawn from; those of firmness if left out. */
  textures?: readonly Texture[] | undefined;
}

/** The address of a fill for `fill=`. */
export const patternUrl = (prefix: string, tone: string, texture: Texture): string =>
  texture === 'solid' ? `var(--${tone})` : `url(#${prefix}-${tone}-${texture})`;

/** Pattern definitions, one for each tone and texture. */
export function Patterns({ prefix, scale, tones, textures = FIRMNESS }: PatternsProps) {
  return (
    <defs>
      {tones.flatMap((tone) =>
        textures.map((texture) => (
          <Grain
            key={`${tone} ${texture}`}
            id={`${prefix}-${tone}-${texture}`}
            texture={texture}
            colour={`var(--${tone})`}
            scale={scale}
          />
        )),
      )}
    </defs>
  );
}

interface GrainProps {
  id: string;
  texture: Texture;
  colour: string;
  scale: number;
}

/** Textures that stand upright; the others run aslant. */
const UPRIGHT: readonly Texture[] = ['power', 'zigzag', 'plus'];

function Grain({ id, texture, colour, scale }: GrainProps) {
  const slant = UPRIGHT.includes(texture) ? '' : ' rotate(45)';
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})${slant}`}
    >
      {grainOf(texture, colour)}
    </pattern>
  );
}

const ground = (fill: string) => <rect width="6" height="6" fill={fill} />;

/** Stripes for declared, dots for stale, lines for a mere power, a mesh; waves and crosses. */
function grainOf(texture: Texture, colour: string): ReactNode {
  // A little of the colour beneath, so that a small country is not lost between its stripes.
  const tint = ground(`color-mix(in srgb, ${colour} 18%, var(--surface))`);
  switch (texture) {
    case 'declared':
      return (
        <>
          {tint}
          <rect width="3.4" height="6" fill={colour} />
        </>
      );
    case 'stale':
      return (
        <>
          {tint}
          <circle cx="3" cy="3" r="1.7" fill={colour} />
        </>
      );
    case 'hatch':
      return (
        <>
          {ground('var(--surface)')}
          <path d="M0 0H6M0 0V6" stroke={colour} strokeWidth="1.3" />
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
          <path d="M-1 0.5 0 1.5 3 4.5 6 1.5 7 0.5" fill="none" stroke={colour} strokeWidth="2.2" />
        </>
      );
    case 'plus':
      return (
        <>
          {tint}
          <path d="M3 1V5M1 3H5" stroke={colour} strokeWidth="1.7" />
        </>
      );
    case 'solid':
      return ground(colour);
  }
}
