import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareOver, countShifts } from '../../src/domain/comparison.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { evidence } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

const heading = () => screen.findByRole('heading', { level: 1, name: 'What changed' });
const summary = async () =>
  (await screen.findByText((_, e) => e?.className === 'changes__summary')).textContent ?? '';
const group = async (name: RegExp) => screen.findByRole('region', { name });

const items = () => document.querySelectorAll('.change').length;

describe('the page of changes', () => {
  it('is in the main navigation and compares 2019 to 2024 by default', async () => {
    const { follow, router } = await renderApp('/about');
    await follow(await screen.findByRole('link', { name: 'Changes' }));
    await heading();
    expect(router.state.location.pathname + router.state.location.search).toBe('/changes');
    const counts = countShifts(
      compareOver(evidence, NO_FILTERS, { from: '2019-01', to: '2024-12' }),
    );
    expect(await summary()).toContain(
      `Between 1 January 2019 and 31 December 2024: ${counts.harder} harder, ${counts.softer} softer, ${counts.first} new, ${counts.unchanged} unchanged`,
    );
    expect(await summary()).toMatch(/\d+ countries without data/);
  });

  it('draws each country by what changed and says it in its name', async () => {
    await renderApp('/changes?from=2020-01&to=2020-12');
    expect(
      await screen.findByRole('link', {
        name: 'United Kingdom: Harder: from Review, declared, to Ban, in force',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('group', { name: /what changed from 1 January 2020 to 31/ }),
    ).toBeVisible();
  });

  it('proves a change by the act, with its dates and a link to copy', async () => {
    const { user } = await renderApp('/changes?from=2024-01');
    const held = await group(/Same stance, held otherwise/);
    const germany = within(held).getByRole('link', { name: 'Germany' }).closest('li')!;
    expect(germany).toHaveTextContent(/Restrict, power only.*to.*Restrict, in force/);
    expect(germany).toHaveTextContent('since 11 July 2024');
    expect(germany).toHaveTextContent(/Berlin agreed with operators/);
    const act = within(germany).getByRole('link', { name: /source/ });
    expect(act.getAttribute('href')).toMatch(/^\/countries\/DE#DE-/);
    await user.click(
      within(germany).getByRole('button', { name: /Copy link to the proof for Germany/ }),
    );
    expect(await within(germany).findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      new URL(act.getAttribute('href') ?? '', location.origin).href,
    );
  });

  it('proves a change by words that link to their passage', async () => {
    await renderApp('/changes?layer=articles');
    const fresh = await group(/New position/);
    const [quote] = within(fresh).getAllByRole('link', { name: /Hungary has no proof/ });
    expect(quote).toHaveAttribute(
      'href',
      '/articles/hungary-sees-no-proof-against-huawei/evidence/hu-1',
    );
  });

  it('takes a date from its lists; a start beyond the end takes the end along', async () => {
    const { user, router } = await renderApp('/changes?from=2019-03&to=2020-06');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'From: year' }), '2018');
    expect(router.state.location.search).toBe('?from=2018-03&to=2020-06');
    await user.selectOptions(screen.getByRole('combobox', { name: 'From: year' }), '2021');
    expect(router.state.location.search).toBe('?from=2021-03&to=2021-03');
  });

  it('has ready-made dates, which leave the default out of the address', async () => {
    const { user, router } = await renderApp('/changes');
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    await heading();
    await press('2020');
    expect(router.state.location.search).toBe('?from=2020-01&to=2020-12');
    expect(screen.getByRole('button', { name: '2020' })).toHaveAttribute('aria-pressed', 'true');
    await press('Last 12 months');
    expect(router.state.location.search).toBe('?from=2024-01');
    await press('Whole period');
    expect(router.state.location.search).toBe('?from=2018-01');
  });

  it('keeps the filters, which choose whom it tells of', async () => {
    const { user, router } = await renderApp('/changes?country=DE&country=GB&from=2020-01');
    await heading();
    expect(await summary()).toContain('of what the filters leave');
    expect(items()).toBe(2);
    await user.click(screen.getByRole('button', { name: '2024' }));
    expect(router.state.location.search).toBe('?from=2024-01&country=DE&country=GB');
    expect(items()).toBe(1);
  });

  it('follows the year of the filters and forgets dates outside of it', async () => {
    const { user, router } = await renderApp('/changes?from=2018-01');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Year' }), '2020');
    await waitFor(() => expect(router.state.location.search).toBe('?period=2020'));
    expect(await summary()).toContain('Between 1 January 2020 and 31 December 2020');
  });

  it('refuses dates in the wrong order and says so', async () => {
    const { router } = await renderApp('/changes?from=2022-05&to=2020-02');
    expect(await screen.findByText('from=2022-05')).toBeVisible();
    expect(screen.getByText('to=2020-02')).toBeVisible();
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('says so when nothing changed', async () => {
    await renderApp('/changes?from=2018-01&to=2018-01&country=DE');
    expect(await screen.findByText(/Nothing changed between these dates/)).toBeVisible();
  });

  it('shows a long group in two steps', async () => {
    const { user } = await renderApp('/changes');
    const fresh = await group(/New position/);
    expect(within(fresh).getAllByRole('button', { name: /Copy link/ }).length).toBeLessThan(25);
    const before = fresh.querySelectorAll('.change').length;
    await user.click(within(fresh).getByRole('button', { name: /Show all/ }));
    expect(fresh.querySelectorAll('.change').length).toBeGreaterThan(before);
  });
});
