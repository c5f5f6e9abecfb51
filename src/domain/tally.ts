import type { Country } from '../schema/atlas.ts';
import type { Filters } from './filters.ts';
import { countStandings, countUnknown } from './mapView.ts';
import type { Counts, Standing } from './mapView.ts';

/** What the map shows, in numbers: every country with a position, and every state, is in one of them. */
export interface Tally extends Counts {
  /** Countries with a position or other dealings that the filters leave out. */
  readonly leftOut: number;
  /** States in question, all or those that a reader has chosen, of which nothing is known. */
  readonly noData: number;
}

/**
 * The one count behind the map's sentence, the legend and the table's rows. In force, declared and
 * other dealings count what the filters leave; the choice of countries also narrows `noData`, no other
 * filter does.
 */
export function tallyOf(
  countries: readonly Country[],
  standings: readonly Standing[],
  filters: Filters,
): Tally {
  const known = standings.filter((s) => s.headline.status !== 'none');
  return {
    ...countStandings(standings.filter((s) => s.lit)),
    leftOut: known.filter((s) => !s.lit).length,
    noData: countUnknown(
      countries,
      filters.country,
      known.map((s) => s.country),
    ),
  };
}
