import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { scalePatterns } from '../../components/Patterns.tsx';
import { reveal, zoomBy, ZOOM_STEP } from '../../domain/zoom.ts';
import type { Limits, Point, Zoom } from '../../domain/zoom.ts';
import { MAP_PATTERNS } from './MapShapes.tsx';

/**
 * The zoom of a map. While a hand moves it, only the drawing's transform follows; what is returned
 * changes when the hand rests, and only then does React render. A new `home` is gone to at once.
 */
export function useZoom(
  svgRef: RefObject<SVGSVGElement | null>,
  limits: Limits,
  home: Zoom,
  width: number,
) {
  const [at, setAt] = useState({ home, zoom: home });
  if (at.home !== home) setAt({ home, zoom: home });
  const zoom = at.home === home ? at.zoom : home;
  const live = useRef(zoom);
  const unit = limits.whole.width / width;

  const show = useCallback(
    (next: Zoom) => {
      live.current = next;
      if (svgRef.current !== null) draw(svgRef.current, next, unit);
    },
    [svgRef, unit],
  );
  const settle = useCallback(() => setAt({ home, zoom: live.current }), [home]);
  useLayoutEffect(() => show(zoom), [show, zoom]);
  useEffect(() => {
    const element = svgRef.current;
    if (element === null) return undefined;
    // The map can be seen and pointed at without; their script comes after it.
    const listening = import('./gestures.ts').then(({ listenToGestures }) =>
      listenToGestures(element, limits, () => live.current, show, settle),
    );
    return () => void listening.then((stop) => stop());
  }, [svgRef, limits, show, settle]);

  const go = (next: Zoom) => {
    show(next);
    settle();
  };
  const { whole } = limits;
  const middle = { x: whole.x + whole.width / 2, y: whole.y + whole.height / 2 };
  const zoomAbout = (place: Point | undefined, factor: number) => {
    const { k, x, y } = live.current;
    const seen = place === undefined ? middle : { x: k * place.x + x, y: k * place.y + y };
    go(zoomBy(live.current, factor, seen, limits));
  };
  return {
    zoom,
    /** Map units per CSS pixel. */
    px: unit / zoom.k,
    live,
    /** About a place of the map, which stays where it is seen; else about the middle of what is seen. */
    enlarge: (place?: Point) => zoomAbout(place, ZOOM_STEP),
    reduce: (place?: Point) => zoomAbout(place, 1 / ZOOM_STEP),
    reset: () => go(home),
    bringIntoSight: (place: Point) => go(reveal(live.current, place, limits)),
  };
}

/** Lines, textures and marks keep their size: they are scaled back by as much as the map grows. */
function draw(svg: SVGSVGElement, { k, x, y }: Zoom, unit: number): void {
  svg.querySelector('.map__world')?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  // Every shape is styled anew when it is set; a map at rest does without.
  if (k === 1) svg.style.removeProperty('--px');
  else svg.style.setProperty('--px', String(unit / k));
  scalePatterns(svg, MAP_PATTERNS, unit / k);
}
