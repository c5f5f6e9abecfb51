/** How firmly something stands, drawn as a texture; names are those of the CSS colours and classes. */
export type Texture = 'solid' | 'power' | 'declared' | 'stale' | 'hatch';

interface PatternsProps {
  /** Keeps the ids of two sets apart. */
  prefix: string;
  /** User units per CSS pixel, so that the grain looks the same at every size of the drawing. */
  scale: number;
  tones: readonly string[];
}

/** The address of a fill for `fill=`. */
export const patternUrl = (prefix: string, tone: string, texture: Texture): string =>
  texture === 'solid' ? `var(--${tone})` : `url(#${prefix}-${tone}-${texture})`;

/** Pattern definitions: stripes for declared, dots for stale, lines for a mere power, a mesh. */
export function Patterns({ prefix, scale, tones }: PatternsProps) {
  return (
    <defs>
      {tones.map((tone) => (
        <Tone key={tone} id={`${prefix}-${tone}`} colour={`var(--${tone})`} scale={scale} />
      ))}
    </defs>
  );
}

function Tone({ id, colour, scale }: { id: string; colour: string; scale: number }) {
  // A little of the colour beneath, so that a small country is not lost between its stripes.
  const tint = `color-mix(in srgb, ${colour} 18%, var(--surface))`;
  const shared = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <>
      <pattern id={`${id}-declared`} {...shared} patternTransform={`scale(${scale}) rotate(45)`}>
        <rect width="6" height="6" fill={tint} />
        <rect width="3.4" height="6" fill={colour} />
      </pattern>
      <pattern id={`${id}-stale`} {...shared} patternTransform={`scale(${scale}) rotate(45)`}>
        <rect width="6" height="6" fill={tint} />
        <circle cx="3" cy="3" r="1.7" fill={colour} />
      </pattern>
      <pattern id={`${id}-hatch`} {...shared} patternTransform={`scale(${scale}) rotate(45)`}>
        <rect width="6" height="6" fill="var(--surface)" />
        <path d="M0 0H6M0 0V6" stroke={colour} strokeWidth="1.3" />
      </pattern>
      <pattern id={`${id}-power`} {...shared} patternTransform={`scale(${scale})`}>
        <rect width="6" height="6" fill={colour} />
        <rect y="0" width="6" height="1.4" fill="var(--surface)" />
      </pattern>
    </>
  );
}
