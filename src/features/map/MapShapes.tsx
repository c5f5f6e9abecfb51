import { memo } from 'react';
import { patternUrl } from '../../components/Patterns.tsx';
import type { Texture } from '../../components/Patterns.tsx';

export const MAP_PATTERNS = 'map';

interface AreaProps {
  code: string;
  path: string;
  tone: string;
  texture: Texture;
  faint: boolean;
  /** The position rests on what a rule proposes. */
  proposed: boolean;
}

/** One country's area. Memoised: of 230 areas a month's step changes a few. */
export const Area = memo(function Area({ code, path, tone, texture, faint, proposed }: AreaProps) {
  return (
    <path
      className={`map__area${faint ? ' map__area--faint' : ''}${proposed ? ' map__area--proposed' : ''}`}
      data-code={code}
      d={path}
      fill={patternUrl(MAP_PATTERNS, tone, texture)}
    />
  );
});

interface MarkerProps {
  code: string;
  x: number;
  y: number;
  unit: number;
  tone: string;
  texture: Texture;
  faint: boolean;
  /** The position rests on what a rule proposes. */
  proposed: boolean;
}

/** Radius of a small state's marker in CSS pixels; one without evidence is a mere dot. */
const RADIUS = 5;
const DOT = 1.5;

export const Marker = memo(function Marker(props: MarkerProps) {
  const { code, x, y, unit, tone, texture, faint, proposed } = props;
  const bare = tone === 'none';
  return (
    <circle
      className={`map__marker${bare ? ' map__marker--bare' : ''}${faint ? ' map__area--faint' : ''}${proposed ? ' map__area--proposed' : ''}`}
      data-code={code}
      cx={x}
      cy={y}
      r={(bare ? DOT : RADIUS) * unit}
      fill={bare ? 'var(--none)' : patternUrl(MAP_PATTERNS, tone, texture)}
      stroke={bare ? 'var(--rule)' : `var(--${tone})`}
    />
  );
});

/** A sign at a country whose latest signal is two or more steps away from its position. */
export function SignalMark({ x, y, unit }: { x: number; y: number; unit: number }) {
  return (
    <g
      className="map__signal"
      transform={`translate(${x} ${y}) scale(${unit})`}
      pointerEvents="none"
    >
      <path d="M0-4 3.8 2.8H-3.8Z" />
    </g>
  );
}
