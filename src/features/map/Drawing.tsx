import { useMemo } from 'react';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { TEXTURE_OF } from '../../domain/labels.ts';
import { DATALESS } from '../../domain/look.ts';
import type { Look } from '../../domain/look.ts';
import type { Shapes } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { Area, Marker, Outline, SignalMark } from './MapShapes.tsx';
import type { LinkedPlace, Places } from './places.ts';

interface DrawingProps {
  shapes: Shapes;
  places: Places;
  looks: ReadonlyMap<string, Look>;
  /** Map units per CSS pixel. */
  px: number;
  /** The one country in the order of tabs. */
  current: string | undefined;
  chosen: string | null;
  addressOf: (code: string) => string;
}

/** Every shape of a map, those with a look of their own as links. */
export function Drawing(props: DrawingProps) {
  const { shapes, places, looks, px, current, chosen, addressOf } = props;
  const isLinkedArea = useMemo(
    () => new Set(places.linked.filter((p) => p.home === null).map((p) => p.code)),
    [places],
  );

  const look = (code: string) => {
    const { tone, texture, faint, proposed } = looks.get(code) ?? DATALESS;
    return code === HOME_STATE
      ? ({ tone: 'home', texture: TEXTURE_OF.home, faint: false, proposed: false } as const)
      : { tone, texture, faint, proposed };
  };
  const draw = ({ code, path, x, y, home }: LinkedPlace) =>
    home === null ? (
      <Area code={code} path={path} {...look(code)} />
    ) : (
      <Marker
        code={code}
        homeX={home.x}
        homeY={home.y}
        dx={Math.round((10 * (x - home.x)) / px) / 10}
        dy={Math.round((10 * (y - home.y)) / px) / 10}
        {...look(code)}
      />
    );

  return (
    <>
      <g aria-hidden="true">
        {shapes.territories.map(({ name, path }) => (
          <Outline key={name} className="map__area" d={path} fill="var(--none)" />
        ))}
        {shapes.areas.map(({ code, path }) =>
          isLinkedArea.has(code) ? null : (
            <Area key={code} code={code} path={path} {...look(code)} />
          ),
        )}
      </g>
      {places.linked.map((place) => (
        <a
          key={place.code}
          href={addressOf(place.code)}
          className="map__link"
          data-code={place.code}
          tabIndex={place.code === current ? 0 : -1}
          aria-current={place.code === chosen ? true : undefined}
          aria-label={`${countryName(place.code)}: ${looks.get(place.code)?.words}`}
        >
          {draw(place)}
        </a>
      ))}
      <g aria-hidden="true">
        {places.bare.map((place) => (
          <g key={place.code}>{draw(place)}</g>
        ))}
        {places.linked
          .filter((p) => looks.get(p.code)?.marked)
          .map((p) => (
            <SignalMark key={p.code} x={p.x} y={p.y} />
          ))}
      </g>
    </>
  );
}
