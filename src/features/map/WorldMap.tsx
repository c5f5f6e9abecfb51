import { useCallback, useMemo, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { Patterns } from '../../components/Patterns.tsx';
import type { Fill } from '../../components/Patterns.tsx';
import { useWidth } from '../../components/useWidth.ts';
import type { Look } from '../../domain/look.ts';
import { around, windowOf, zoomTo } from '../../domain/zoom.ts';
import type { Shapes } from '../../schema/atlas.ts';
import type { FrameId } from '../../schema/vocabulary.ts';
import { countryName } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';
import { ChosenCard } from './ChosenCard.tsx';
import { Drawing } from './Drawing.tsx';
import { ChosenOutline, DOT_PATTERNS, MAP_PATTERNS } from './MapShapes.tsx';
import { HoverLight } from './HoverLight.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { outlineOf, placesOf } from './places.ts';
import { useMapKeys } from './useMapKeys.ts';
import { codeAt, useMapPointer } from './useMapPointer.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import './WorldMap.css';

interface WorldMapProps {
  shapes: Shapes;
  frameId: FrameId;
  label: string;
  looks: ReadonlyMap<string, Look>;
  fills: readonly Fill[];
  cardOf: (code: string) => ReactNode;
  /** The address of a country's page, without the site's base path. */
  hrefOf: (code: string) => string;
  chosen: string | null;
  onChoose: (code: string | null) => void;
}

/** The choropleth. Countries with a look of their own are links; a click or Space chooses one. */
export function WorldMap(props: WorldMapProps) {
  const { shapes, frameId, label, looks, fills, cardOf, hrefOf, chosen, onChoose } = props;
  const figure = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const pointer = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');
  const addressOf = useCallback((code: string) => base + hrefOf(code), [base, hrefOf]);
  const hover = useUi((s) => s.hover);
  const { home, limits } = useMemo(() => {
    const whole = { x: 0, y: 0, width: shapes.width, height: shapes.height };
    const frame = shapes.frames.find((f) => f.id === frameId) ?? whole;
    return { home: zoomTo(frame, whole), limits: { whole, reach: around(whole, frame) } };
  }, [shapes, frameId]);
  const zoom = useZoom(svg, limits, home, useWidth(figure, 960));
  const { px } = zoom;
  // The countries with a look stay the same from month to month, and so do their places.
  const codes = [...looks.keys()].join(' ');
  const places = useMemo(
    () => placesOf(shapes, new Set(codes.split(' ')), px, windowOf(zoom.zoom, limits.whole)),
    [shapes, codes, px, zoom.zoom, limits],
  );
  const [active, setActive] = useState<string | null>(null);
  const find = (code: string | null) => places.linked.find((p) => p.code === code);
  const current = find(active) ?? find(chosen) ?? places.linked[0];

  const { placeCard, codeOf, onPointerMove } = useMapPointer({
    pointerRef: pointer,
    svgRef: svg,
    places: places.linked,
    zoom,
    width: shapes.width,
  });

  /** A pointer chooses; a key, or a reader of the screen, follows the link. */
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isByKey = event.detail === 0;
    const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
    const code = isByKey ? codeAt(event.target) : codeOf(event, pointerType === 'touch');
    hover(null);
    if (isByKey && code !== null) void navigate(hrefOf(code));
    else if (code !== chosen) onChoose(code);
  };

  const focusOn = (code: string) => {
    setActive(code);
    figure.current?.querySelector<SVGElement>(`a[data-code="${code}"]`)?.focus();
  };
  const onKeyDown = useMapKeys({
    places: places.linked,
    current,
    chosen,
    whole: limits.whole,
    zoom,
    focusOn,
    onChoose,
  });
  const onFocus = ({ target }: FocusEvent<SVGSVGElement>) => {
    const code = codeAt(target);
    if (code === null) return;
    setActive(code);
    if (!target.matches(':focus-visible')) return;
    hover(code, 'keys');
    const box = target.getBoundingClientRect();
    placeCard(box.left + box.width / 2, box.top + box.height / 2);
  };
  const onBlur = ({ relatedTarget: to }: FocusEvent) => {
    if (!(to instanceof Node && figure.current?.contains(to))) hover(null);
  };

  const outline = outlineOf(shapes.areas, places, chosen);
  return (
    <div
      ref={figure}
      className="map"
      onPointerMove={onPointerMove}
      onPointerLeave={(event) => event.pointerType !== 'touch' && hover(null)}
    >
      <div className="map__stage">
        <svg
          ref={svg}
          className="map__svg"
          viewBox={`0 0 ${shapes.width} ${shapes.height}`}
          role="group"
          aria-label={`${label} Arrow keys move between countries, Enter opens one, Space chooses it, plus and minus zoom; the page Countries has the same as a table.`}
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          <Patterns prefix={MAP_PATTERNS} scale={px} fills={fills} />
          <Patterns prefix={DOT_PATTERNS} scale={1} fills={fills} />
          <g className="map__world">
            <Drawing
              shapes={shapes}
              places={places}
              looks={looks}
              px={px}
              current={current?.code}
              chosen={chosen}
              addressOf={addressOf}
            />
            {chosen !== null && <ChosenOutline {...outline} />}
            <HoverLight areas={shapes.areas} places={places} />
          </g>
        </svg>
        <ZoomButtons {...zoom} />
      </div>
      <p className="visually-hidden" role="status">
        {chosen !== null &&
          `${countryName(chosen)} is chosen: ${looks.get(chosen)?.words ?? 'No data'}.`}
      </p>
      <MapTooltip pointerRef={pointer} cardOf={cardOf} chosen={chosen} />
      {chosen !== null && (
        <ChosenCard
          key={chosen}
          name={countryName(chosen)}
          href={hrefOf(chosen)}
          left={zoom.zoom.k * outline.x + zoom.zoom.x > shapes.width / 2}
          onClose={(byKey) => {
            onChoose(null);
            if (byKey && current !== undefined) focusOn(current.code);
          }}
        >
          {cardOf(chosen)}
        </ChosenCard>
      )}
    </div>
  );
}
