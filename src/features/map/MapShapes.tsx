import { memo, useEffect, useRef } from 'react';
import type { SVGProps } from 'react';
import { patternUrl } from '../../components/Patterns.tsx';
import type { Texture } from '../../components/Patterns.tsx';
import { SignalSign } from '../../components/SignalSign.tsx';
import type { Point } from '../../domain/zoom.ts';
import { DOT, RADIUS } from './places.ts';

/** Textures of areas, which are scaled back as the map grows, and of markers, which never grow. */
export const MAP_PATTERNS = 'map';
export const DOT_PATTERNS = 'dot';

interface ShapeProps {
  code: string;
  tone: string;
  texture: Texture;
  faint: boolean;
  /** The position rests on what a rule proposes. */
  proposed: boolean;
}

interface AreaProps extends ShapeProps {
  path: string;
}

/**
 * A path with all of its points. Where React takes over one that a page's file holds with fewer, it leaves
 * the drawing as it found it.
 */
export function Outline({ d, ...path }: SVGProps<SVGPathElement> & { d: string }) {
  const element = useRef<SVGPathElement>(null);
  useEffect(() => {
    if (element.current?.getAttribute('d') !== d) element.current?.setAttribute('d', d);
  }, [d]);
  return <path ref={element} d={d} {...path} />;
}

/** One country's area. Memoised: of 230 areas a month's step changes a few. */
export const Area = memo(function Area({ code, path, tone, texture, faint, proposed }: AreaProps) {
  return (
    <Outline
      className={`map__area${faint ? ' map__area--faint' : ''}${proposed ? ' map__area--proposed' : ''}`}
      data-code={code}
      d={path}
      fill={patternUrl(MAP_PATTERNS, tone, texture)}
    />
  );
});

interface MarkerProps extends ShapeProps {
  /** Where the country is. */
  homeX: number;
  homeY: number;
  /** How far from there the marker stands, in CSS pixels. */
  dx: number;
  dy: number;
}

/** A small state's mark; a line leads to its place where it had to give way. */
export function Marker(props: MarkerProps) {
  const { code, homeX, homeY, dx, dy, tone, texture, faint, proposed } = props;
  const bare = tone === 'none';
  return (
    <g
      className={faint ? 'map__area--faint' : undefined}
      data-code={code}
      transform={`translate(${homeX} ${homeY})`}
    >
      <g className="map__dot">
        {!bare && Math.hypot(dx, dy) > RADIUS && (
          <path className="map__leader" d={`M0 0L${dx} ${dy}`} />
        )}
        <circle
          className={`map__marker${bare ? ' map__marker--bare' : ''}${proposed ? ' map__area--proposed' : ''}`}
          cx={dx}
          cy={dy}
          r={bare ? DOT : RADIUS}
          fill={bare ? 'var(--none)' : patternUrl(DOT_PATTERNS, tone, texture)}
        />
      </g>
    </g>
  );
}

/** A sign at a country whose latest signal is two or more steps away from its position. */
export function SignalMark({ x, y }: Point) {
  return (
    <g transform={`translate(${x} ${y})`} pointerEvents="none">
      <SignalSign className="map__dot" />
    </g>
  );
}

/** The outline of a country that is chosen or pointed at, above all others. */
export function ChosenOutline({ path, ring }: { path: string | undefined; ring: Point | null }) {
  return (
    <g className="map__chosen" pointerEvents="none">
      {ring === null ? (
        <>
          <path className="map__chosen-halo" d={path} />
          <path d={path} />
        </>
      ) : (
        <g transform={`translate(${ring.x} ${ring.y})`}>
          <circle className="map__dot map__chosen-halo" r={RADIUS + 3} />
          <circle className="map__dot" r={RADIUS + 3} />
        </g>
      )}
    </g>
  );
}
