import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { Patterns } from '../../components/Patterns.tsx';
import type { Texture } from '../../components/Patterns.tsx';
import { useWidth } from '../../components/useWidth.ts';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { DATALESS } from '../../domain/look.ts';
import type { Look } from '../../domain/look.ts';
import type { Shapes } from '../../schema/atlas.ts';
import type { FrameId } from '../../schema/vocabulary.ts';
import { countryName } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';
import { Area, MAP_PATTERNS, Marker, SignalMark } from './MapShapes.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { nearestPlace, placesOf } from './places.ts';
import { walk } from './walk.ts';
import type { Direction } from './walk.ts';
import './WorldMap.css';

/** How far from a small country a tap still means it, in CSS pixels. */
const FINGER = 24;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface WorldMapProps {
  shapes: Shapes;
  frameId: FrameId;
  label: string;
  looks: ReadonlyMap<string, Look>;
  tones: readonly string[];
  textures?: readonly Texture[] | undefined;
  cardOf: (code: string) => ReactNode;
  /** The address of a country's page, without the site's base path. */
  hrefOf: (code: string) => string;
}

/** The choropleth. Countries with a look of their own are links; arrow keys walk them, Enter opens. */
export function WorldMap({
  shapes,
  frameId,
  label,
  looks,
  tones,
  textures,
  cardOf,
  hrefOf,
}: WorldMapProps) {
  const figure = useRef<HTMLDivElement>(null);
  const touch = useRef(false);
  const frame = shapes.frames.find((f) => f.id === frameId) ?? {
    x: 0,
    y: 0,
    width: shapes.width,
    height: shapes.height,
  };
  const unit = frame.width / useWidth(figure, 960);
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');
  const hover = useUi((s) => s.hover);
  const places = useMemo(() => placesOf(shapes, looks), [shapes, looks]);
  const [active, setActive] = useState<string | null>(null);
  const current = places.find((p) => p.code === active) ?? places[0];
  const markers = useMemo(() => new Set(shapes.markers.map((m) => m.code)), [shapes]);

  const look = (code: string) => {
    const { tone, texture, faint, proposed } = looks.get(code) ?? DATALESS;
    return code === HOME_STATE
      ? ({ tone: 'home', texture: 'solid', faint: false, proposed: false } as const)
      : { tone, texture, faint, proposed };
  };

  const placeCard = (x: number, y: number) => {
    const box = figure.current?.getBoundingClientRect();
    if (box === undefined) return;
    figure.current?.style.setProperty('--x', `${x - box.left}px`);
    figure.current?.style.setProperty('--y', `${y - box.top}px`);
    figure.current?.toggleAttribute('data-right', x - box.left > box.width / 2);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    placeCard(event.clientX, event.clientY);
    hover(codeAt(event.target));
  };

  /** The country under a click; under a finger also the nearest one with evidence. */
  const codeOf = (event: MouseEvent<SVGSVGElement>): string | null => {
    const code = codeAt(event.target);
    if (!touch.current || (code !== null && looks.has(code))) return code;
    const box = event.currentTarget.getBoundingClientRect();
    const point = {
      x: frame.x + (event.clientX - box.left) * unit,
      y: frame.y + (event.clientY - box.top) * unit,
    };
    return nearestPlace(places, point, FINGER * unit)?.code ?? code;
  };

  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const code = codeOf(event);
    if (code === null) return;
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (!isPlain) return;
    event.preventDefault();
    if (touch.current) {
      placeCard(event.clientX, event.clientY);
      hover(code);
    } else if (looks.has(code)) {
      hover(null);
      void navigate(hrefOf(code));
    }
  };

  const focusOn = (code: string) => {
    setActive(code);
    figure.current?.querySelector<SVGElement>(`a[data-code="${code}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    touch.current = false;
    if (event.key === 'Escape') hover(null);
    const direction = ARROWS[event.key];
    if (direction === undefined || current === undefined) return;
    event.preventDefault();
    focusOn(walk(places, current, direction).code);
  };

  return (
    <div
      ref={figure}
      className="map"
      onPointerDown={(event) => {
        touch.current = event.pointerType === 'touch';
      }}
      onPointerMove={onPointerMove}
      onPointerLeave={(event) => event.pointerType !== 'touch' && hover(null)}
    >
      <svg
        className="map__svg"
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={`${label} Arrow keys move between countries, Enter opens one; the page Countries has the same as a table.`}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <Patterns prefix={MAP_PATTERNS} scale={unit} tones={tones} textures={textures} />
        <g aria-hidden="true">
          {shapes.territories.map(({ name, path }) => (
            <path key={name} className="map__area" d={path} fill="var(--none)" />
          ))}
          {shapes.areas.map(({ code, path }) =>
            looks.has(code) && !markers.has(code) ? null : (
              <Area key={code} code={code} path={path} {...look(code)} />
            ),
          )}
        </g>
        {places.map(({ code, path, marker }) => (
          <a
            key={code}
            href={base + hrefOf(code)}
            className="map__link"
            data-code={code}
            tabIndex={code === current?.code ? 0 : -1}
            aria-label={`${countryName(code)}: ${looks.get(code)?.words}`}
            onFocus={(event) => {
              setActive(code);
              hover(code);
              const box = event.currentTarget.getBoundingClientRect();
              if (!touch.current) placeCard(box.left + box.width / 2, box.top + box.height / 2);
            }}
            onBlur={(event) => {
              if (!figure.current?.contains(event.relatedTarget)) hover(null);
            }}
          >
            {marker === undefined ? (
              <Area code={code} path={path} {...look(code)} />
            ) : (
              <Marker code={code} x={marker.x} y={marker.y} unit={unit} {...look(code)} />
            )}
          </a>
        ))}
        <g aria-hidden="true">
          {shapes.markers
            .filter((m) => !looks.has(m.code))
            .map((m) => (
              <Marker key={m.code} {...m} unit={unit} {...look(m.code)} />
            ))}
          {places
            .filter((p) => looks.get(p.code)?.marked)
            .map((p) => (
              <SignalMark key={p.code} x={p.x} y={p.y} unit={unit} />
            ))}
        </g>
      </svg>
      <MapTooltip cardOf={cardOf} linkOf={(code) => (looks.has(code) ? hrefOf(code) : null)} />
    </div>
  );
}

function codeAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-code]')?.getAttribute('data-code') ?? null;
}
