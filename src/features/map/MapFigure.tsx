import { Suspense, use } from 'react';
import { useCallback } from 'react';
import { loadShapes } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useAsOf, useCountrySearch, useStandings, useView } from '../../state/useView.ts';
import { WorldMap } from './WorldMap.tsx';

/** Asked for at once, not when the map first renders. */
const shapes = loadShapes();

export function MapFigure() {
  return (
    <Suspense fallback={<div className="map__placeholder">Loading the map…</div>}>
      <LoadedMap />
    </Suspense>
  );
}

function LoadedMap() {
  const { view } = useView();
  const search = useCountrySearch();
  const hrefOf = useCallback((code: string) => paths.country.getHref(code) + search, [search]);
  return (
    <WorldMap
      shapes={use(shapes)}
      standings={useStandings()}
      asOf={useAsOf()}
      layer={view.filters.layer}
      hrefOf={hrefOf}
    />
  );
}
