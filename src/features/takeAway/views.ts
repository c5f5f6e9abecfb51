import { compareEvidence, baseOf, selectEvidence } from '../../domain/filters.ts';
import { describeFilters } from '../../domain/filterText.ts';
import type { Day } from '../../domain/dates.ts';
import { standingsAsOf } from '../../domain/mapView.ts';
import { evidenceTable } from '../../domain/tables/evidenceTable.ts';
import { intervalsTable } from '../../domain/tables/intervalsTable.ts';
import { positionsTable } from '../../domain/tables/positionsTable.ts';
import { stancesTable } from '../../domain/tables/stancesTable.ts';
import type { Table } from '../../domain/tables/table.ts';
import { stanceRows } from '../../domain/timeline.ts';
import {
  articleBySlug,
  countryByCode,
  countryName,
  evidence,
  observationsOf,
} from '../../state/dataset.ts';
import { paths, TIMELINE } from '../../state/paths.ts';
import type { View } from '../../state/urlState.ts';

/** What a table is made from. */
interface Subject {
  readonly view: View;
  readonly asOf: Day;
  /** The country, on a page of one. */
  readonly country: string | undefined;
  /** The full address of a path of this site. */
  addressOf(path: string): string;
}

const positions = ({ view, asOf }: Subject): Table =>
  positionsTable(standingsAsOf(evidence, view.filters, asOf), observationsOf(view.filters), asOf, {
    name: countryName,
    region: (code) => countryByCode.get(code)?.subregion ?? '',
  });

/** Those of the countries that the filters choose; positions rest on the whole chosen layer. */
function intervals({ view, country }: Subject): Table {
  const chosen = country === undefined ? view.filters.country : [country];
  const all = observationsOf(view.filters);
  const own = chosen.length === 0 ? all : new Map([...all].filter(([c]) => chosen.includes(c)));
  return intervalsTable(own, countryName);
}

/** On a country's page all of its evidence, as the page lists it. */
function listed({ view, country, addressOf }: Subject): Table {
  const filters =
    country === undefined ? view.filters : { ...baseOf(view.filters), country: [country] };
  return evidenceTable(selectEvidence(evidence, filters).toSorted(compareEvidence), {
    country: countryName,
    article: (slug) => articleBySlug.get(slug)?.title ?? slug,
    link: (o) =>
      addressOf(
        o.layer === 'articles'
          ? paths.evidence.getHref(o.article, o.evidence)
          : paths.country.getHref(o.country, o.id),
      ),
  });
}

const stances = ({ view }: Subject): Table => stancesTable(stanceRows(evidence, view.filters));

/** The views that can be taken away. */
export type ViewName = 'map' | 'timeline' | 'countries' | 'country';

/** How one is taken away. */
interface TakenView {
  /** One word, for the name of the file. */
  readonly name: string;
  readonly title: string;
  /** Of the frame in somebody else's page. */
  readonly ratio: string;
  /** The width at which the picture is laid out. */
  readonly width: number;
  /** Its path, where it is not that of the page. */
  readonly path?: string;
  readonly tables: readonly ((subject: Subject) => Table)[];
}

export const VIEWS: Readonly<Record<ViewName, TakenView>> = {
  map: {
    name: 'map',
    title: 'Map of positions on Huawei in telecom networks',
    ratio: '16 / 10',
    width: 1200,
    tables: [positions, intervals, listed],
  },
  timeline: {
    name: 'timeline',
    title: 'Huawei in telecom networks over time',
    ratio: '16 / 9',
    width: 1200,
    path: TIMELINE.path,
    tables: [stances, listed],
  },
  countries: {
    name: 'countries',
    title: 'Countries on Huawei in telecom networks',
    ratio: '4 / 3',
    width: 1200,
    tables: [positions, intervals, listed],
  },
  country: {
    name: 'country',
    title: 'One country on Huawei in telecom networks',
    ratio: '4 / 3',
    width: 960,
    tables: [intervals, listed],
  },
};

/** The filters of a view in words. */
export const filtersOf = (view: View): string[] => describeFilters(view.filters, countryName);
