import { expect, it } from 'vitest';
import { presetsOf } from '../../src/features/changes/presets.ts';

it.each([
  [null, { from: '2024-01', to: '2024-12' }],
  [
    { from: '2018-06', to: '2018-06' },
    { from: '2018-01', to: '2018-06' },
  ],
])('the last twelve months of %o lie within the atlas', (period, range) => {
  expect(presetsOf(period).find((p) => p.name === 'Last 12 months')?.range).toEqual(range);
});
