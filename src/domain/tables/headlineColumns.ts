import { BASES, STANCES } from '../../schema/vocabulary.ts';
import type { Headline } from '../headline.ts';
import { stanceRank } from '../headline.ts';
import type { Column, ColumnOf } from './table.ts';

const STATUSES: readonly Headline['status'][] = ['in-force', 'declared', 'other', 'none'];

/** What the words for an observation's basis mean. */
export const BASIS_MEANING =
  'reviewed: a person checked the quote; proposed: a rule found it and nobody has checked; record: a cited public act.';

export const COUNTRY_CODE: Column = {
  name: 'country',
  type: 'string',
  description: 'ISO 3166-1 code of the country; XK is Kosovo.',
};

export const COUNTRY_NAME: Column = {
  name: 'country_name',
  type: 'string',
  description: 'English name of the country.',
};

/** The codebook's headline position as columns. */
export function headlineColumns<T>(of: (item: T) => Headline): ColumnOf<T>[] {
  const stanceOf = (item: T) => {
    const headline = of(item);
    return 'stance' in headline ? headline : null;
  };
  return [
    {
      name: 'status',
      type: 'string',
      values: STATUSES,
      description:
        'in-force: by a binding act on networks; declared: by the latest words; other: evidence on other matters only; none: nothing in effect.',
      cell: (item) => of(item).status,
    },
    {
      name: 'stance',
      type: 'string',
      values: STANCES,
      description: 'Headline stance, softest to hardest; empty where there is none.',
      cell: (item) => stanceOf(item)?.stance ?? null,
    },
    {
      name: 'level',
      type: 'integer',
      description: `The stance as a rank: ${STANCES.map((s, i) => `${i + 1} ${s}`).join(', ')}. An order, not a distance.`,
      cell: (item) => {
        const headline = stanceOf(item);
        return headline === null ? null : stanceRank(headline.stance) + 1;
      },
    },
    {
      name: 'power_only',
      type: 'boolean',
      description: 'In force, but only as a law that lets authorities exclude vendors.',
      cell: (item) => stanceOf(item)?.powerOnly ?? null,
    },
    {
      name: 'stale',
      type: 'boolean',
      description: 'Declared more than 24 months before and not renewed.',
      cell: (item) => stanceOf(item)?.stale ?? null,
    },
    {
      name: 'proof',
      type: 'string',
      description: 'Id of the observation that proves it.',
      cell: (item) => {
        const headline = of(item);
        return headline.status === 'none' ? null : headline.proof.id;
      },
    },
    {
      name: 'proof_basis',
      type: 'string',
      values: BASES,
      description: `How that observation is known. ${BASIS_MEANING}`,
      cell: (item) => {
        const headline = of(item);
        return headline.status === 'none' ? null : headline.proof.basis;
      },
    },
  ];
}
