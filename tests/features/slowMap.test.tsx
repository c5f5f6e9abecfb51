import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const never = vi.hoisted(() => new Promise<never>(() => {}));
vi.mock('../../src/state/dataset.ts', async (load) => ({
  ...(await load<object>()),
  loadShapes: () => never,
}));

it.each([
  ['/embed', 'Loading the map…'],
  ['/embed/years', 'Loading the maps…'],
])(
  '%s is busy while its shapes are on their way, so that no picture is taken',
  async (path, text) => {
    await renderApp(path);
    expect(await screen.findByText(text)).toHaveAttribute('aria-busy', 'true');
  },
);
