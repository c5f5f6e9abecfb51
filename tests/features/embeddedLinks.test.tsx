import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

it('leads from an embedded country to the proof on the country’s page, under the same view', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = await renderApp('/embed/countries/SE?at=2022&layer=record');
  await user.click(await screen.findByRole('link', { name: 'See the proof' }));
  const [href] = open.mock.lastCall ?? [];
  expect(href).toMatch(/^\/countries\/SE\?at=2022&layer=record#SE-/);
  const history = screen.getByRole('group', { name: /Ban, in force/ });
  for (const mark of within(history).getAllByRole('link')) {
    expect(mark).toHaveAttribute('href', expect.stringMatching(/^\/countries\/SE\?.*#/));
  }
});

it('says of the embedded home state that it is never coded, and nothing of a position', async () => {
  await renderApp('/embed/countries/CN');
  expect(await screen.findByText(/its position is never coded/)).toBeVisible();
  expect(screen.queryByText(/No evidence by this date/)).not.toBeInTheDocument();
});

it('opens a suggested set on the page of comparisons', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = await renderApp('/embed/compare');
  await user.click(await screen.findByRole('link', { name: 'Hardened most recently' }));
  const [href] = open.mock.lastCall ?? [];
  expect(href).toMatch(/^\/compare\?country=/);
});
