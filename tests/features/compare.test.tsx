import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const names = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
const field = () => screen.findByRole('combobox', { name: 'Add a country' });

describe('countries compared', () => {
  it('stand in the order of their first limit or ban, whatever the order of the address', async () => {
    await renderApp('/compare?country=SE&country=HU&country=BR&country=GB&country=AU');
    await field();
    expect(names()).toEqual(['Australia', 'United Kingdom', 'Sweden', 'Brazil', 'Hungary']);
    expect(
      screen.getByText(/In the order in which a limit or ban first came into force/),
    ).toBeVisible();
  });

  it('are added by another name and removed by a button, in one form of the address', async () => {
    const { user, router } = await renderApp('/compare?country=SE&country=DE');
    await user.type(await field(), 'holl{Enter}');
    expect(router.state.location.search).toBe('?country=DE&country=NL&country=SE');
    expect(names()).toContain('Netherlands');
    await user.click(screen.getByRole('button', { name: 'Remove Sweden' }));
    expect(router.state.location.search).toBe('?country=DE&country=NL');
    expect(names()).not.toContain('Sweden');
  });

  it('are found by arrow keys, and Escape closes the list', async () => {
    const { user, router } = await renderApp('/compare?country=SE&country=DE');
    const input = await field();
    await user.type(input, 'united');
    expect(input).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowDown}');
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveTextContent('United Kingdom');
    expect(active).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    expect(input).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowDown}');
    await user.click(screen.getByRole('option', { name: 'United Kingdom' }));
    expect(router.state.location.search).toContain('country=GB');
  });

  it('are not added twice, nor from what is no country; it says why', async () => {
    const { user, router } = await renderApp('/compare?country=SE&country=DE');
    const input = await field();
    await user.type(input, 'sweden{Enter}');
    expect(screen.getByText('Sweden: already in')).toBeVisible();
    expect(router.state.location.search).toBe('?country=DE&country=SE');
    await user.clear(input);
    await user.type(input, 'Atlantis');
    expect(screen.getByText('No country is called “Atlantis”.')).toBeVisible();
  });

  it('are six at most; what is beyond is named', async () => {
    await renderApp(
      '/compare?country=AU&country=BR&country=DE&country=FR&country=GB&country=HU&country=SE',
    );
    await field();
    expect(names()).toHaveLength(6);
    expect(screen.getByText(/Not shown: Sweden/)).toBeVisible();
    expect(screen.getByText(/6 countries are in, the most that fit/)).toBeVisible();
  });

  it('press the step or mark that has the focus by Enter and Space', async () => {
    const { user } = await renderApp('/compare?country=GB&country=HU');
    await field();
    const britain = within(screen.getByRole('region', { name: 'United Kingdom' }));
    const ban = britain.getByRole('button', { name: /^Ban, in force, from 14 July 2020/ });
    act(() => ban.focus());
    expect(ban).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Enter}');
    expect(ban).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard(' ');
    expect(ban).toHaveAttribute('aria-pressed', 'true');
    expect(ban).toHaveFocus();
  });

  it('tell a step or a mark that has the focus, with the way to its proof', async () => {
    const { user } = await renderApp('/compare?country=GB&country=HU');
    await field();
    const britain = within(screen.getByRole('region', { name: 'United Kingdom' }));
    expect(britain.getByText('Ban, in force')).toBeVisible();
    britain.getByRole('button', { name: /^Ban, in force, from 14 July 2020/ }).focus();
    expect(await britain.findByText(/^Ban, in force, from 14 July 2020/)).toBeVisible();
    expect(britain.getByRole('link', { name: 'See the act and its sources' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/countries\/GB#GB-2020-07-14/),
    );
    const hungary = within(screen.getByRole('region', { name: 'Hungary' }));
    hungary.getByRole('button', { name: /^20 June 2019: Open/ }).focus();
    expect(await hungary.findByText('From an article')).toBeVisible();
    expect(hungary.getByRole('link', { name: 'Read the passage' })).toHaveAttribute(
      'href',
      '/articles/hungary-sees-no-proof-against-huawei/evidence/hu-1',
    );
    await user.keyboard('{Home}');
    expect(document.activeElement).not.toHaveAccessibleName(/^20 June 2019/);
  });

  it('have no position, not even of no limit, without evidence', async () => {
    await renderApp('/compare?country=CN&country=MC');
    const section = within(await screen.findByRole('region', { name: 'Monaco' }));
    expect(section.getByText(/That is not a position/)).toBeVisible();
    expect(screen.queryByText(/No limit or ban/)).toBeNull();
  });

  it('begin with a set where fewer than two are chosen', async () => {
    const { follow, router } = await renderApp('/compare');
    await field();
    await follow(screen.getByRole('link', { name: 'Five Eyes' }));
    expect(router.state.location.search).toBe(
      '?country=AU&country=CA&country=GB&country=NZ&country=US',
    );
    expect(names()).toHaveLength(5);
  });

  it('are reached from a country’s page and from the table', async () => {
    const { follow, go, router } = await renderApp('/countries/DE?at=2021');
    await follow(await screen.findByRole('link', { name: 'Compare with others' }));
    await field();
    expect(router.state.location.pathname + router.state.location.search).toBe(
      '/compare?at=2021&country=DE',
    );
    expect(screen.getByText(/Add at least one more country/)).toBeVisible();
    await go('/countries?country=DE&country=HU');
    await follow(await screen.findByRole('link', { name: 'Compare these 2' }));
    await field();
    expect(router.state.location.search).toBe('?country=DE&country=HU');
  });
});
