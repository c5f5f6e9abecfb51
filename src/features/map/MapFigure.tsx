import { Suspense, use, useCallback, useEffect } from 'react';
import { loadShapes } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useAsOf, useCountrySearch, useStandings, useView } from '../../state/useView.ts';
import { WorldMap } from './WorldMap.tsx';

/** Asked for at once, not when the map first renders. */
const shapes = loadShapes();

interface MapFigureProps {
  /** Called once the map stands and can be used. */
  onReady: () => void;
}

export function MapFigure({ onReady }: MapFigureProps) {
  return (
    <Suspense fallback={<div className="map__placeholder">Loading the map…</div>}>
      <LoadedMap onReady={onReady} />
    </Suspense>
  );
}

function LoadedMap({ onReady }: MapFigureProps) {
  const { view } = useView();
  const search = useCountrySearch();
  const hrefOf = useCallback((code: string) => paths.country.getHref(code) + search, [search]);
  const loaded = use(shapes);
  useEffect(onReady, [onReady]);
  return (
    <WorldMap
      shapes={loaded}
      standings={useStandings()}
      asOf={useAsOf()}
      layer={view.filters.layer}
      hrefOf={hrefOf}
    />
  );
}
