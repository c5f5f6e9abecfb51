import { memo } from 'react';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { HOME_FILL } from '../../domain/labels.ts';
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
  const lookOf = (code: string) => looks.get(code) ?? DATALESS;
  return (
    <>
      <g aria-hidden="true">
        <BareLand shapes={shapes} places={places} />
        {places.linked
          .filter((p) => p.home !== null && p.path !== '')
          .map(({ code, path }) => (
            <Area key={code} code={code} path={path} {...drawn(lookOf(code))} />
          ))}
      </g>
      {places.linked.map((place) => (
        <CountryLink
          key={place.code}
          place={place}
          px={px}
          href={addressOf(place.code)}
          isCurrent={place.code === current}
          isChosen={place.code === chosen}
          words={lookOf(place.code).words}
          {...drawn(lookOf(place.code))}
        />
      ))}
      <g aria-hidden="true">
        <BareDots places={places} px={px} />
        {places.linked
          .filter((p) => looks.get(p.code)?.marked)
          .map((p) => (
            <SignalMark key={p.code} x={p.x} y={p.y} />
          ))}
      </g>
    </>
  );
}

const drawn = ({ tone, texture, faint, proposed }: Look) => ({ tone, texture, faint, proposed });
const BARE = drawn(DATALESS);
const HOME = { ...BARE, ...HOME_FILL };

/** What has no look of its own, and stays the same from month to month: drawn once. */
const BareLand = memo(function BareLand({
  shapes,
  places,
}: Pick<DrawingProps, 'shapes' | 'places'>) {
  const linked = new Set(places.linked.map((p) => p.code));
  return (
    <>
      {shapes.territories.map(({ name, path }) => (
        <Outline key={name} className="map__area" d={path} fill="var(--none)" />
      ))}
      {shapes.areas.map(({ code, path }) =>
        linked.has(code) ? null : (
          <Area key={code} code={code} path={path} {...(code === HOME_STATE ? HOME : BARE)} />
        ),
      )}
    </>
  );
});

const BareDots = memo(function BareDots({ places, px }: Pick<DrawingProps, 'places' | 'px'>) {
  return places.bare.map((place) => (
    <g key={place.code}>
      <Marker code={place.code} {...offsetOf(place, px)} {...BARE} />
    </g>
  ));
});

/** Where a marker belongs, and how far it had to give way, in CSS pixels. */
function offsetOf({ x, y, home }: LinkedPlace, px: number) {
  const { x: homeX, y: homeY } = home ?? { x, y };
  const round = (units: number) => Math.round((10 * units) / px) / 10;
  return { homeX, homeY, dx: round(x - homeX), dy: round(y - homeY) };
}

interface CountryLinkProps extends ReturnType<typeof drawn> {
  place: LinkedPlace;
  px: number;
  href: string;
  isCurrent: boolean;
  isChosen: boolean;
  words: string;
}

/** Memoised with its shape: a month's step changes a few of ninety. */
const CountryLink = memo(function CountryLink(props: CountryLinkProps) {
  const { place, px, href, isCurrent, isChosen, words, ...look } = props;
  const { code, path, home } = place;
  return (
    <a
      href={href}
      className="map__link"
      data-code={code}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isChosen ? true : undefined}
      aria-label={`${countryName(code)}: ${words}`}
    >
      {home === null ? (
        <Area code={code} path={path} {...look} />
      ) : (
        <Marker code={code} {...offsetOf(place, px)} {...look} />
      )}
    </a>
  );
});
