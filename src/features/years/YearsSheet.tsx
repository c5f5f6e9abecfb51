import { Suspense, use, useMemo } from 'react';
import { Link } from 'react-router';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { standingsAsOf } from '../../domain/mapView.ts';
import { YEARS } from '../../domain/period.ts';
import { evidence, loadShapes, observationsOf } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { withDate } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { YearMap } from './YearMap.tsx';
import { YearShapes } from './YearShapes.tsx';
import { YearsLegend } from './YearsLegend.tsx';
import './years.css';

/** One small map for each year's end, under the filters of the view. */
export function YearsSheet() {
  return (
    <Suspense
      fallback={
        <p className="quiet" aria-busy="true">
          Loading the maps…
        </p>
      }
    >
      <Sheet />
    </Suspense>
  );
}

function Sheet() {
  const { view } = useView();
  const shapes = use(loadShapes());
  const { filters } = view;
  const codes = useMemo(() => [HOME_STATE, ...observationsOf(filters).keys()], [filters]);
  const sheets = useMemo(
    () => YEARS.map((year) => [year, standingsAsOf(evidence, filters, `${year}-12-31`)] as const),
    [filters],
  );
  return (
    <div className="years">
      <YearShapes shapes={shapes} codes={codes} />
      {sheets.map(([year, standings], index) => (
        <YearMap
          key={year}
          year={year}
          standings={standings}
          shapes={shapes}
          isLater={index > 1}
          to={paths.home.getHref() + searchOf(withDate(view, `${year}-12`))}
        >
          {' '}
          <Link to={paths.year.getHref(year)}>What changed in {year}</Link>
        </YearMap>
      ))}
      <YearsLegend />
    </div>
  );
}
