import { STANCES } from '../../schema/vocabulary.ts';
import type { CountryRow } from '../countryRows.ts';
import type { Day } from '../dates.ts';
import { proofText } from '../labels.ts';
import { COUNTRY_CODE, COUNTRY_NAME, headlineColumns } from './headlineColumns.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

const proofOf = ({ headline }: CountryRow) => (headline.status === 'none' ? null : headline.proof);
const signalOf = ({ headline }: CountryRow) =>
  'signal' in headline ? (headline.signal?.observation ?? null) : null;

/** The map's countries as of a day: those that the filters leave lit, as on the map and in its table. */
export function positionsTable(countries: readonly CountryRow[], asOf: Day): Table {
  const columns: ColumnOf<CountryRow>[] = [
    { ...COUNTRY_CODE, cell: (c) => c.code },
    { ...COUNTRY_NAME, cell: (c) => c.name },
    {
      name: 'region',
      type: 'string',
      description: 'United Nations subregion.',
      cell: (c) => c.region,
    },
    {
      name: 'as_of',
      type: 'date',
      description: 'The day for which the position stands.',
      cell: () => asOf,
    },
    ...headlineColumns<CountryRow>((c) => c.headline),
    {
      name: 'since',
      type: 'date',
      description: 'Day since which status and stance have held without a break.',
      cell: (c) => c.since,
    },
    {
      name: 'proof_date',
      type: 'string',
      description: 'Date of the proof, only as exact as its source: YYYY, YYYY-MM or YYYY-MM-DD.',
      cell: (c) => proofOf(c)?.date ?? null,
    },
    {
      name: 'proof_age_months',
      type: 'integer',
      description: 'Whole months from the proof to as_of.',
      cell: (c) => c.age,
    },
    {
      name: 'proof_text',
      type: 'string',
      description: 'The words of the article, or the sentence of the public record.',
      cell: (c) => {
        const proof = proofOf(c);
        return proof === null ? null : proofText(proof);
      },
    },
    {
      name: 'signal_stance',
      type: 'string',
      values: STANCES,
      description: 'Stance of the latest signal that differs from the position.',
      cell: (c) => signalOf(c)?.stance ?? null,
    },
    {
      name: 'signal_date',
      type: 'string',
      description: 'Date of that signal, only as exact as its source.',
      cell: (c) => signalOf(c)?.date ?? null,
    },
    {
      name: 'evidence',
      type: 'integer',
      description: 'Observations dated on or before as_of, also those that had ended.',
      cell: (c) => c.evidence,
    },
  ];
  return makeTable(
    {
      name: 'positions',
      title: 'Positions of countries',
      description:
        'One row for each country with a position or other dealings on the day that the filters leave. A country without a row has none of them, which is not a position.',
    },
    columns,
    countries.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  );
}
