import { STANCES } from '../../schema/vocabulary.ts';
import type { Observation } from '../../schema/atlas.ts';
import type { Day } from '../dates.ts';
import { lastDay, monthsBetween } from '../dates.ts';
import { effectiveDay } from '../headline.ts';
import { positionSince } from '../intervals.ts';
import { proofText } from '../labels.ts';
import type { Standing } from '../mapView.ts';
import { COUNTRY_CODE, COUNTRY_NAME, headlineColumns } from './headlineColumns.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

/** What the dataset says of a country's name and place. */
export interface Places {
  name(code: string): string;
  region(code: string): string;
}

const proofOf = ({ headline }: Standing) => (headline.status === 'none' ? null : headline.proof);
const signalOf = ({ headline }: Standing) =>
  'signal' in headline ? (headline.signal?.observation ?? null) : null;

/** The map's countries as of a day: those that the filters leave lit, as on the map and in its table. */
export function positionsTable(
  standings: readonly Standing[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: Day,
  places: Places,
): Table {
  const own = ({ country }: Standing) => observations.get(country) ?? [];
  const columns: ColumnOf<Standing>[] = [
    { ...COUNTRY_CODE, cell: (s) => s.country },
    { ...COUNTRY_NAME, cell: (s) => places.name(s.country) },
    {
      name: 'region',
      type: 'string',
      description: 'United Nations subregion.',
      cell: (s) => places.region(s.country),
    },
    {
      name: 'as_of',
      type: 'date',
      description: 'The day for which the position stands.',
      cell: () => asOf,
    },
    ...headlineColumns<Standing>((s) => s.headline),
    {
      name: 'since',
      type: 'date',
      description: 'Day since which status and stance have held without a break.',
      cell: (s) => positionSince(own(s), asOf),
    },
    {
      name: 'proof_date',
      type: 'string',
      description: 'Date of the proof, only as exact as its source: YYYY, YYYY-MM or YYYY-MM-DD.',
      cell: (s) => proofOf(s)?.date ?? null,
    },
    {
      name: 'proof_age_months',
      type: 'integer',
      description: 'Whole months from the proof to as_of.',
      cell: (s) => {
        const proof = proofOf(s);
        return proof === null ? null : monthsBetween(lastDay(proof.date), asOf);
      },
    },
    {
      name: 'proof_text',
      type: 'string',
      description: 'The words of the article, or the sentence of the public record.',
      cell: (s) => {
        const proof = proofOf(s);
        return proof === null ? null : proofText(proof);
      },
    },
    {
      name: 'signal_stance',
      type: 'string',
      values: STANCES,
      description: 'Stance of the latest signal that differs from the position.',
      cell: (s) => signalOf(s)?.stance ?? null,
    },
    {
      name: 'signal_date',
      type: 'string',
      description: 'Date of that signal, only as exact as its source.',
      cell: (s) => signalOf(s)?.date ?? null,
    },
    {
      name: 'evidence',
      type: 'integer',
      description: 'Observations dated on or before as_of, also those that had ended.',
      cell: (s) => own(s).filter((o) => effectiveDay(o) <= asOf).length,
    },
  ];
  return makeTable(
    {
      name: 'positions',
      title: 'Positions of countries',
      description:
        'One row for each country with evidence that the filters leave, as of one day. A country without a row has no data, which is not a position.',
    },
    columns,
    standings.filter((s) => s.lit).toSorted((a, b) => (a.country < b.country ? -1 : 1)),
  );
}
