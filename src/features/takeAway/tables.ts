import { compareOver } from '../../domain/comparison.ts';
import { compareEvidence, baseOf, selectEvidence } from '../../domain/filters.ts';
import type { Day } from '../../domain/dates.ts';
import { standingsAsOf } from '../../domain/mapView.ts';
import { changesTable } from '../../domain/tables/changesTable.ts';
import { evidenceTable } from '../../domain/tables/evidenceTable.ts';
import { intervalsTable } from '../../domain/tables/intervalsTable.ts';
import { positionsTable } from '../../domain/tables/positionsTable.ts';
import { stancesTable } from '../../domain/tables/stancesTable.ts';
import type { Table } from '../../domain/tables/table.ts';
import { yearsTable } from '../../domain/tables/yearsTable.ts';
import { stanceRows } from '../../domain/timeline.ts';
import { MAX_COMPARED } from '../../domain/turns.ts';
import {
  articleBySlug,
  countryByCode,
  countryName,
  evidence,
  observationsOf,
} from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { rangeOf } from '../../state/urlState.ts';
import type { View } from '../../state/urlState.ts';

/** What a table is made from. */
export interface Subject {
  readonly view: View;
  readonly asOf: Day;
  /** The country, on a page of one. */
  readonly country: string | undefined;
  /** The full address of a path of this site. */
  addressOf(path: string): string;
}

const PLACES = {
  name: countryName,
  region: (code: string) => countryByCode.get(code)?.subregion ?? '',
};

export const positions = ({ view, asOf }: Subject): Table =>
  positionsTable(
    standingsAsOf(evidence, view.filters, asOf),
    observationsOf(view.filters),
    asOf,
    PLACES,
  );

export const years = ({ view: { filters } }: Subject): Table =>
  yearsTable(evidence, filters, observationsOf(filters), PLACES);

export function changes({ view }: Subject): Table {
  const range = rangeOf(view);
  const comparisons = compareOver(evidence, view.filters, range);
  return changesTable(comparisons, observationsOf(view.filters), range, countryName);
}

/** Those of the countries that the filters choose; positions rest on the whole chosen layer. */
export function intervals({ view, country }: Subject): Table {
  const chosen = country === undefined ? view.filters.country : [country];
  const all = observationsOf(view.filters);
  const own = chosen.length === 0 ? all : new Map([...all].filter(([c]) => chosen.includes(c)));
  return intervalsTable(own, countryName);
}

/** On a country's page all of its evidence, as the page lists it. */
export function listed({ view, country, addressOf }: Subject): Table {
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

export const stances = ({ view }: Subject): Table =>
  stancesTable(stanceRows(evidence, view.filters));

/** The comparison shows all that counts as evidence of so many countries, whatever else is filtered. */
const ofCompared =
  (make: (subject: Subject) => Table) =>
  ({ view, ...rest }: Subject): Table => {
    const country = view.filters.country.slice(0, MAX_COMPARED);
    return make({ ...rest, view: { ...view, filters: { ...baseOf(view.filters), country } } });
  };

export const comparedIntervals = ofCompared(intervals);
export const comparedEvidence = ofCompared(listed);
