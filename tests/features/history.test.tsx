import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const names = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);

describe('the history of countries', () => {
  it('has a lane for each country of the table, and counts them alike', async () => {
    const { go } = await renderApp('/countries?country=GB&country=SE&at=2021');
    const rows = (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent);
    const count = screen.getByText(/countries with a position or other dealings on/).textContent;
    await go('/history?country=GB&country=SE&at=2021');
    const table = await screen.findByRole('table', {
      name: /^Positions over time, as of 31 December 2021/,
    });
    expect(names()).toEqual(rows);
    expect(table).toHaveAttribute('aria-rowcount', String(rows.length + 1));
    expect(screen.getByText(/countries with a position or other dealings on/)).toHaveTextContent(
      count ?? '',
    );
  });

  it('leads from an interval to its proof on the country’s page, the date kept', async () => {
    const { follow, router } = await renderApp('/history?at=2021&country=GB');
    const bar = await screen.findByRole('link', { name: /^Ban, in force, from 14 July 2020/ });
    await follow(bar);
    await screen.findByRole('heading', { level: 1, name: 'United Kingdom' });
    expect(router.state.location.pathname).toBe('/countries/GB');
    expect(router.state.location.search).toBe('?at=2021');
    expect(router.state.location.hash).toMatch(/^#GB-2020-07-14/);
  });

  it('walks lanes and bars by arrow keys', async () => {
    const { user } = await renderApp('/history?country=GB&country=DE&sort=name');
    (await screen.findByRole('link', { name: 'Germany' })).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'United Kingdom' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Review, declared/);
    await user.keyboard('{ArrowUp}{Home}');
    expect(screen.getByRole('link', { name: 'Germany' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('link', { name: 'United Kingdom' })).toHaveFocus();
  });

  it('keeps its order in the address, shared with the table', async () => {
    const { user, follow, router } = await renderApp('/history?country=GB&country=DE&country=BR');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'name');
    expect(router.state.location.search).toBe('?country=BR&country=DE&country=GB&sort=name');
    expect(names()).toEqual(['Brazil', 'Germany', 'United Kingdom']);
    await user.click(screen.getByRole('button', { name: 'Reverse' }));
    expect(router.state.location.search).toMatch(/sort=-name$/);
    expect(names()).toEqual(['United Kingdom', 'Germany', 'Brazil']);
    await follow(screen.getByRole('link', { name: 'Table' }));
    const head = await screen.findByRole('columnheader', { name: /^Country/ });
    expect(head).toHaveAttribute('aria-sort', 'descending');
  });

  it('belongs to the part of the countries', async () => {
    await renderApp('/history?country=GB');
    const part = await screen.findByRole('navigation', { name: 'Main' });
    const current = within(part)
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.textContent)).toEqual(['Countries']);
  });
});
