import { SHIFTS, stepsWithin } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { DateRange } from '../dates.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { Observation } from '../../schema/atlas.ts';
import { SHIFT_LABEL, SHIFT_MEANING } from '../shifts.ts';
import { proofText } from '../labels.ts';
import { COUNTRY_CODE, COUNTRY_NAME, headlineColumns } from './headlineColumns.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

const MEANINGS = SHIFTS.map((s) => `${s}: ${SHIFT_LABEL[s]}, ${SHIFT_MEANING[s]}`).join('; ');

/** The position before the range, or at its end: the same columns under names of their own. */
function side(name: 'before' | 'after', when: string): ColumnOf<Comparison>[] {
  return headlineColumns<Comparison>((c) => c[name]).map((column) => ({
    ...column,
    name: `${column.name}_${name}`,
    description: `${when}: ${column.description}`,
  }));
}

/** How each country came out over a range of days: those that the filters leave, also the unchanged. */
export function changesTable(
  comparisons: readonly Comparison[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  range: DateRange,
  name: (code: string) => string,
): Table {
  const columns: ColumnOf<Comparison>[] = [
    { ...COUNTRY_CODE, cell: (c) => c.country },
    { ...COUNTRY_NAME, cell: (c) => name(c.country) },
    {
      name: 'from',
      type: 'date',
      description: 'First day of the range; the position before it is that of its eve.',
      cell: () => firstDay(range.from),
    },
    {
      name: 'to',
      type: 'date',
      description: 'Last day of the range, inclusive.',
      cell: () => lastDay(range.to),
    },
    {
      name: 'change',
      type: 'string',
      values: SHIFTS,
      description: `How it came out. ${MEANINGS}.`,
      cell: (c) => c.shift,
    },
    ...side('before', 'On the eve of the range'),
    ...side('after', 'On its last day'),
    {
      name: 'since',
      type: 'date',
      description: 'Day within the range on which the last step was taken; empty without one.',
      cell: (c) => stepsWithin(observations.get(c.country) ?? [], range).at(-1)?.from ?? null,
    },
    {
      name: 'proof_text',
      type: 'string',
      description: 'What proves the position after: the article’s words or the record’s sentence.',
      cell: ({ after }) => (after.status === 'none' ? null : proofText(after.proof)),
    },
  ];
  return makeTable(
    {
      name: 'changes',
      title: 'What changed',
      description:
        'One row for each country with evidence that the filters leave, compared over a range of days. A country without a row has no data at either end.',
    },
    columns,
    comparisons.filter((c) => c.lit && c.shift !== 'none'),
  );
}
