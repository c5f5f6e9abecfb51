import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { describeFilters } from '../../src/domain/filterText.ts';

const name = (code: string) => ({ DE: 'Germany', GB: 'United Kingdom' })[code] ?? code;

it('says nothing of no filters', () => {
  expect(describeFilters(NO_FILTERS, name)).toEqual([]);
});

it('names every filter in words', () => {
  expect(
    describeFilters(
      {
        country: ['DE', 'GB'],
        period: { from: '2019-03', to: '2020' },
        stance: ['ban'],
        scope: ['network'],
        publisher: ['Courier'],
        language: ['nl'],
        layer: 'record',
        proposed: true,
      },
      name,
    ),
  ).toEqual([
    'Period: March 2019 to 2020',
    'Country: Germany, United Kingdom',
    'Stance: Ban',
    'Scope: Networks',
    'Publisher: Courier',
    'Language: Dutch',
    'Public record only',
    'What rules propose is included, not reviewed',
  ]);
});
