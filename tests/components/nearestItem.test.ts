import { expect, it } from 'vitest';
import { nearestItem } from '../../src/components/nearestItem.ts';

const items = [
  { key: 'step', from: 100, to: 200, y: 50 },
  { key: 'mark', from: 150, to: 150, y: 60 },
];

it.each([
  ['on the step', { x: 120, y: 50 }, 'step'],
  ['on the mark', { x: 150, y: 60 }, 'mark'],
  ['as near to both: the later', { x: 150, y: 55 }, 'mark'],
  ['beside the step', { x: 210, y: 52 }, 'step'],
  ['too far', { x: 300, y: 50 }, null],
])('%s', (_, point, key) => {
  expect(nearestItem(items, point, 20)).toBe(key);
});
