import { compareOver } from '../../domain/comparison.ts';
import { countryRows } from '../../domain/countryRows.ts';
import { overlaps } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { describeFilters, describePeriod } from '../../domain/filterText.ts';
import { baseOf, compareEvidence, selectEvidence } from '../../domain/filters.ts';
import type { Evidence } from '../../domain/filters.ts';
import { standingsAsOf } from '../../domain/mapView.ts';
import { changesTable } from '../../domain/tables/changesTable.ts';
import { evidenceTable } from '../../domain/tables/evidenceTable.ts';
import { intervalsTable } from '../../domain/tables/intervalsTable.ts';
import { positionsTable } from '../../domain/tables/positionsTable.ts';
import { stancesTable } from '../../domain/tables/stancesTable.ts';
import type { Table } from '../../domain/tables/table.ts';
import { yearsTable } from '../../domain/tables/yearsTable.ts';
import { stanceRows } from '../../domain/timeline.ts';
import {
  articleBySlug,
  countryName,
  evidence,
  observationsOf,
  places,
} from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { rangeOf } from '../../state/view.ts';
import type { View } from '../../state/view.ts';

/** What a table is made from. */
export interface Subject {
  /** With the filters that the page applies. */
  readonly view: View;
  readonly asOf: Day;
  /** The country, on a page of one. */
  readonly country: string | undefined;
  /** The full address of a path of this site. */
  addressOf(path: string): string;
}

/** A table with what narrowed it, in words. */
export interface Narrowed {
  readonly table: Table;
  readonly filters: readonly string[];
}

/** The filters of a view in words. */
export const filtersOf = ({ filters }: Pick<View, 'filters'>): string[] =>
  describeFilters(filters, countryName);

const byAll =
  (make: (subject: Subject) => Table) =>
  (subject: Subject): Narrowed => ({ table: make(subject), filters: filtersOf(subject.view) });

export const positions = byAll(({ view: { filters }, asOf }) => {
  const standings = standingsAsOf(evidence, filters, asOf);
  return positionsTable(countryRows(standings, observationsOf(filters), asOf, places), asOf);
});

export const years = byAll(({ view: { filters } }) =>
  yearsTable(evidence, filters, observationsOf(filters), places),
);

export const changes = byAll(({ view }) => {
  const range = rangeOf(view);
  const comparisons = compareOver(evidence, view.filters, range);
  return changesTable(comparisons, observationsOf(view.filters), range, countryName);
});

export const stances = byAll(({ view }) => stancesTable(stanceRows(evidence, view.filters)));

/** Those of the countries that the filters choose; positions rest on the whole chosen layer. */
export function intervals({ view, country }: Subject): Narrowed {
  const chosen = country === undefined ? view.filters.country : [country];
  const all = observationsOf(view.filters);
  const own = chosen.length === 0 ? all : new Map([...all].filter(([c]) => chosen.includes(c)));
  return {
    table: intervalsTable(own, countryName),
    filters: filtersOf({ filters: { ...baseOf(view.filters), country: chosen } }),
  };
}

const tableOf = (items: readonly Evidence[], { addressOf }: Subject): Table =>
  evidenceTable(items.toSorted(compareEvidence), {
    country: countryName,
    article: (slug) => articleBySlug.get(slug)?.title ?? slug,
    link: (o) => addressOf(observationHref(o)),
  });

/** On a country's page all of its evidence, as the page lists it. */
export function listed(subject: Subject): Narrowed {
  const { view, country } = subject;
  const filters = country === undefined ? view.filters : { ...view.filters, country: [country] };
  return {
    table: tableOf(selectEvidence(evidence, filters), subject),
    filters: filtersOf({ filters }),
  };
}

/** The evidence dated within the range that is compared. */
export function listedInRange(subject: Subject): Narrowed {
  const { view } = subject;
  const range = rangeOf(view);
  const items = selectEvidence(evidence, view.filters);
  return {
    table: tableOf(
      items.filter((e) => overlaps(e.observation.date, range)),
      subject,
    ),
    filters: [...filtersOf(view), `Dated within: ${describePeriod(range)}`],
  };
}
