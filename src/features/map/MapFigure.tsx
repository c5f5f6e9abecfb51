import { Suspense, use, useCallback, useEffect } from 'react';
import type { Shapes } from '../../schema/atlas.ts';
import { loadShapes } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useAsOf, useCountrySearch, useStandings, useView } from '../../state/useView.ts';
import { FrameSwitch } from './FrameSwitch.tsx';
import { WorldMap } from './WorldMap.tsx';

let shapes: Promise<Shapes> | undefined;

/** One promise for all maps of a visit, so that the shapes are asked for once and only for a map. */
const shapesOnce = (): Promise<Shapes> => (shapes ??= loadShapes());

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
  const loaded = use(shapesOnce());
  useEffect(onReady, [onReady]);
  return (
    <div>
      <FrameSwitch frames={loaded.frames} />
      <WorldMap
        shapes={loaded}
        standings={useStandings()}
        asOf={useAsOf()}
        filters={view.filters}
        hrefOf={hrefOf}
      />
    </div>
  );
}
