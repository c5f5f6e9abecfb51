import type { Observation } from '../../schema/atlas.ts';
import { positionIntervals } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { COUNTRY_CODE, COUNTRY_NAME, headlineColumns } from './headlineColumns.ts';
import { makeTable } from './table.ts';
import type { Table } from './table.ts';

type CountryInterval = Interval & { readonly country: string };

/** Positions as stretches of time, country by country and oldest first. */
export function intervalsTable(
  byCountry: ReadonlyMap<string, readonly Observation[]>,
  name: (code: string) => string,
): Table {
  const items = [...byCountry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([country, own]) =>
      positionIntervals(own).map((interval): CountryInterval => ({ country, ...interval })),
    );
  return makeTable<CountryInterval>(
    {
      name: 'intervals',
      title: 'Intervals of positions',
      description:
        'One row for each stretch of days over which a country’s position did not change. A country’s rows leave no gap and do not overlap.',
    },
    [
      { ...COUNTRY_CODE, cell: (i) => i.country },
      { ...COUNTRY_NAME, cell: (i) => name(i.country) },
      {
        name: 'from',
        type: 'date',
        description:
          'First day, inclusive. Evidence with an inexact date counts from the last day that it may mean.',
        cell: (i) => i.from,
      },
      {
        name: 'to',
        type: 'date',
        description: 'Last day, inclusive; empty where no later change is known.',
        cell: (i) => i.to,
      },
      ...headlineColumns<CountryInterval>((i) => i.headline),
    ],
    items,
  );
}
