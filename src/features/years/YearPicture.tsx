import { Suspense, use, useMemo } from 'react';
import { HOME_STATE } from '../../domain/boundaries.ts';
import type { Standing } from '../../domain/mapView.ts';
import { loadShapes } from '../../state/dataset.ts';
import { YearMap } from './YearMap.tsx';
import { YearShapes } from './YearShapes.tsx';
import './years.css';

interface YearPictureProps {
  year: string;
  standings: readonly Standing[];
  /** The map that can be moved about, on this date. */
  to: string;
}

/** The map at one year's end by itself. */
export function YearPicture(props: YearPictureProps) {
  return (
    <Suspense
      fallback={
        <p className="quiet" aria-busy="true">
          Loading the map…
        </p>
      }
    >
      <Picture {...props} />
    </Suspense>
  );
}

function Picture({ year, standings, to }: YearPictureProps) {
  const shapes = use(loadShapes());
  const codes = useMemo(() => [HOME_STATE, ...standings.map((s) => s.country)], [standings]);
  return (
    <>
      <YearShapes shapes={shapes} codes={codes} />
      <YearMap year={year} standings={standings} shapes={shapes} to={to} />
    </>
  );
}
