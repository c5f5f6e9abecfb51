import type { Atlas } from '../../schema/atlas.ts';
import type { RetiredAddress } from '../../schema/published.ts';
import type { Release, ReleasedPosition, Stamp } from '../../schema/release.ts';
import { compareText } from '../compareText.ts';
import { positionIntervals } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { groupByCountry } from '../mapView.ts';
import { DATASET_NAME } from '../tables/terms.ts';

const SEPARATOR = ' | ';

/** All that is checked by a person or cited, with the positions that follow from it. */
export function toRelease(
  { observations, countries }: Pick<Atlas, 'observations' | 'countries'>,
  retired: readonly RetiredAddress[],
  stamp: Stamp,
): Release {
  const checked = observations.filter((o) => o.basis !== 'proposed');
  const byCountry = [...groupByCountry(checked.map((observation) => ({ observation })))].toSorted(
    ([a], [b]) => compareText(a, b),
  );
  return {
    dataset: DATASET_NAME,
    stamp,
    countries: Object.fromEntries(
      byCountry.map(([code]) => [code, countries.find((c) => c.code === code)?.name ?? code]),
    ),
    positions: byCountry.flatMap(([country, own]) =>
      positionIntervals(own).map((interval) => toPosition(country, interval)),
    ),
    observations: checked.flatMap((o) => {
      const { id, country, stance, scope, kind, binding, power, date, until, actor, basis } = o;
      if (basis === 'proposed') return [];
      const text =
        o.layer === 'articles' ? o.quotes.map((q) => q.exact).join(SEPARATOR) : o.summary;
      const coded = { country, stance, scope, kind, binding, power, date, until, actor };
      return [{ id, ...coded, basis, text }];
    }),
    retired: [...retired],
  };
}

function toPosition(country: string, { from, to, headline }: Interval): ReleasedPosition {
  const stretch = { country, from, to };
  if (headline.status === 'none' || headline.status === 'other') {
    return { ...stretch, status: headline.status };
  }
  const { status, stance, powerOnly, stale } = headline;
  return { ...stretch, status, stance, powerOnly, stale };
}
