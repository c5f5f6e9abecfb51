import { Suspense, use, useCallback } from 'react';
import type { ReactNode } from 'react';
import type { Fill } from '../../components/Patterns.tsx';
import type { Look } from '../../domain/look.ts';
import { loadShapes } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useCountrySearch, useView } from '../../state/useView.ts';
import { FrameSwitch } from './FrameSwitch.tsx';
import { WorldMap } from './WorldMap.tsx';

interface MapFrameProps {
  /** What the map shows, for those who can't see it: "World map of …". */
  label: string;
  /** Countries to draw and link; all others are bare. */
  looks: ReadonlyMap<string, Look>;
  /** What the looks are drawn with. */
  fills: readonly Fill[];
  /** What the card of a country says. */
  cardOf: (code: string) => ReactNode;
}

/** A map of any subject with all that maps here can do; what it shows is the caller's. */
export function MapFrame(props: MapFrameProps) {
  return (
    <Suspense
      fallback={
        <div className="map__placeholder" aria-busy="true">
          Loading the map…
        </div>
      }
    >
      <LoadedMap {...props} />
    </Suspense>
  );
}

function LoadedMap(map: MapFrameProps) {
  const { view, setView } = useView();
  const search = useCountrySearch();
  const hrefOf = useCallback((code: string) => paths.country.getHref(code) + search, [search]);
  const loaded = use(loadShapes());
  return (
    <div>
      <FrameSwitch />
      <WorldMap
        shapes={loaded}
        frameId={view.frame}
        hrefOf={hrefOf}
        chosen={view.select}
        onChoose={(select) => setView({ ...view, select })}
        {...map}
      />
    </div>
  );
}
