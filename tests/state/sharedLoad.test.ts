import { expect, it } from 'vitest';
import { forgetFailures, sharedLoad } from '../../src/state/sharedLoad.ts';

it('asks once, keeps a failure until it is forgotten, then asks again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
  const load = sharedLoad(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
  const first = load();
  expect(load()).toBe(first);
  await expect(first).rejects.toThrow('offline');
  expect(load()).toBe(first);
  forgetFailures();
  await expect(load()).resolves.toBe('here');
  forgetFailures();
  await expect(load()).resolves.toBe('here');
});
