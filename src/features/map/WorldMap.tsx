import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { Patterns } from '../../components/Patterns.tsx';
import { useWidth } from '../../components/useWidth.ts';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import type { Filters } from '../../domain/filters.ts';
import { NO_DATA } from '../../domain/headline.ts';
import { positionLabel, toneOf } from '../../domain/labels.ts';
import type { Standing } from '../../domain/mapView.ts';
import type { Shapes } from '../../schema/atlas.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import { countryName } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';
import { Area, MAP_PATTERNS, Marker, SignalMark } from './MapShapes.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { isMarked, nearestPlace, placesOf } from './places.ts';
import { walk } from './walk.ts';
import type { Direction } from './walk.ts';
import './WorldMap.css';

const TONES = [...STANCES, 'other'];

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
  standings: readonly Standing[];
  asOf: Day;
  filters: Filters;
  /** The address of a country's page, without the site's base path. */
  hrefOf: (code: string) => string;
}

/** The choropleth. Countries with evidence are links; arrow keys walk them, Enter opens. */
export function WorldMap({ shapes, standings, asOf, filters, hrefOf }: WorldMapProps) {
  const figure = useRef<HTMLDivElement>(null);
  const touch = useRef(false);
  const frameId = useUi((s) => s.frame);
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
  const byCode = useMemo(() => new Map(standings.map((s) => [s.country, s])), [standings]);
  const places = useMemo(() => placesOf(shapes, byCode), [shapes, byCode]);
  const [active, setActive] = useState<string | null>(null);
  const current = places.find((p) => p.code === active) ?? places[0];
  const markers = useMemo(() => new Set(shapes.markers.map((m) => m.code)), [shapes]);

  const look = (code: string) => {
    if (code === HOME_STATE)
      return { tone: 'home', texture: 'solid', faint: false, proposed: false } as const;
    const { headline, lit } = byCode.get(code) ?? { headline: NO_DATA, lit: false };
    const proposed = headline.status !== 'none' && headline.proof.basis === 'proposed';
    return { ...toneOf(headline), proposed, faint: headline.status !== 'none' && !lit };
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
    if (!touch.current || (code !== null && byCode.has(code))) return code;
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
    } else if (byCode.has(code)) {
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
        aria-label={`World map of positions as of ${formatDate(asOf)}. Arrow keys move between countries, Enter opens one; the page Countries has the same as a table.`}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <Patterns prefix={MAP_PATTERNS} scale={unit} tones={TONES} />
        <g aria-hidden="true">
          {shapes.territories.map(({ name, path }) => (
            <path key={name} className="map__area" d={path} fill="var(--none)" />
          ))}
          {shapes.areas.map(({ code, path }) =>
            byCode.has(code) && !markers.has(code) ? null : (
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
            aria-label={`${countryName(code)}: ${positionLabel(byCode.get(code)?.headline ?? NO_DATA)}`}
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
            .filter((m) => !byCode.has(m.code))
            .map((m) => (
              <Marker key={m.code} {...m} unit={unit} {...look(m.code)} />
            ))}
          {places
            .filter((p) => isMarked(byCode.get(p.code)))
            .map((p) => (
              <SignalMark key={p.code} x={p.x} y={p.y} unit={unit} />
            ))}
        </g>
      </svg>
      <MapTooltip standings={byCode} asOf={asOf} filters={filters} hrefOf={hrefOf} />
    </div>
  );
}

function codeAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-code]')?.getAttribute('data-code') ?? null;
}
