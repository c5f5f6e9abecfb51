import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countFacet, NO_FILTERS, selectEvidence } from '../../src/domain/filters.ts';
import { evidence } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

const slider = () => screen.findByRole('slider', { name: 'Date of the map' });

/** What counts unless a reader includes what rules propose. */
const checked = selectEvidence(evidence, NO_FILTERS).length;

describe('the map page', () => {
  it.each(['/', '/?at=2018-01', '/?country=DE', '/?stance=ban&layer=record', '/?scope=trade'])(
    'always says how firm, how old and how complete its positions are: %s',
    async (path) => {
      await renderApp(path);
      expect(await screen.findByText(/countr(y|ies) without data\.$/)).toHaveTextContent(
        /^As of \d+ \w+ \d{4}(, of what the filters leave)?: \d+ in force, \d+ declared, of these \d+ older than 24 months; \d+ countr(y|ies) without data\.$/,
      );
    },
  );

  it('counts in its line what legend and map hold', async () => {
    await renderApp('/?country=DE&country=HU&country=MX&country=GB&at=2020-08');
    const line = await screen.findByText(/without data\.$/);
    const [inForce, declared, , , noData] = (
      line.textContent?.split(': ')[1]?.match(/\d+/g) ?? []
    ).map(Number);
    expect(screen.getByText(/^No data:/)).toHaveTextContent(`No data: ${noData}`);
    await screen.findByRole('group', { name: /World map/ });
    const other = /\d+/.exec(screen.getByText(/^Other dealings:/).textContent ?? '')?.[0];
    const shown = Number(inForce) + Number(declared) + Number(other);
    const drawn = document.querySelectorAll(
      '.map__link:not([aria-label$="No data"]) > :not(.map__area--faint)',
    );
    expect(drawn).toHaveLength(shown);
  });

  it('shows the date of a deep link', async () => {
    await renderApp('/?at=2020-07');
    expect(await slider()).toHaveAttribute('aria-valuetext', 'July 2020');
    expect(
      await screen.findByRole('link', { name: 'United Kingdom: Ban, in force' }),
    ).toBeVisible();
  });

  it('draws every country with evidence as one link, of which one is in the tab order', async () => {
    await renderApp('/');
    const map = await screen.findByRole('group', { name: /World map/ });
    const links = within(map).getAllByRole('link');
    expect(links.map((l) => l.getAttribute('data-code')).toSorted()).toEqual(
      [...countFacet(evidence, NO_FILTERS, 'country').keys()].toSorted(),
    );
    expect(links.filter((l) => l.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('has every texture that it draws with', async () => {
    await renderApp('/?at=2024-12');
    const map = await screen.findByRole('group', { name: /World map/ });
    const used = [...map.querySelectorAll('[fill]')].flatMap(
      (e) => /^url\(#(.+)\)$/.exec(e.getAttribute('fill') ?? '')?.[1] ?? [],
    );
    expect(used).toContain('map-home-lines');
    const missing = new Set(used.filter((id) => map.querySelector(`[id="${id}"]`) === null));
    expect([...missing]).toEqual([]);
  });

  it('opens with the card of the country that a link names, and closes it', async () => {
    const { user, router } = await renderApp('/?at=2024-08&select=DE&frame=europe');
    const card = within(await screen.findByRole('region', { name: 'Chosen on the map: Germany' }));
    expect(card.getByRole('link', { name: 'Open Germany' })).toHaveAttribute(
      'href',
      '/countries/DE?at=2024-08',
    );
    await user.click(card.getByRole('button', { name: 'Close the card of Germany' }));
    expect(router.state.location.search).toBe('?at=2024-08&frame=europe');
  });

  it('narrows by year, country and stance, and can be cleared', async () => {
    const { user, router } = await renderApp('/');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Year' }), '2020');
    await waitFor(() => expect(router.state.location.search).toBe('?period=2020'));
    await waitFor(async () =>
      expect(await slider()).toHaveAttribute('aria-valuetext', 'December 2020'),
    );
    await user.click(screen.getByRole('button', { name: 'Ban' }));
    await waitFor(() => expect(router.state.location.search).toBe('?period=2020&stance=ban'));
    const left = selectEvidence(evidence, {
      ...NO_FILTERS,
      period: { from: '2020', to: '2020' },
      stance: ['ban'],
    });
    expect(
      await screen.findByText(`${left.length} of ${checked} pieces of evidence`),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(router.state.location.search).toBe('');
    expect(await screen.findByText(`All ${checked} pieces of evidence`)).toBeVisible();
  });

  it('shows a press at once, and loses none that comes before the map has followed', async () => {
    const { router } = await renderApp('/');
    const rows = [
      await screen.findByRole('button', { name: 'Ban' }),
      screen.getByRole('button', { name: 'Restrict' }),
    ];
    for (const row of rows) {
      fireEvent.click(row);
      expect(row).toHaveAttribute('aria-pressed', 'true');
    }
    expect(router.state.location.search).toBe('');
    await waitFor(() => expect(router.state.location.search).toBe('?stance=ban&stance=restrict'));
    for (const row of rows) expect(row).toHaveAttribute('aria-pressed', 'true');
  });

  it('counts in a facet what the list then holds', async () => {
    const { user } = await renderApp('/?layer=articles');
    await user.click(await screen.findByRole('button', { name: /^Country/ }));
    const germany = screen.getByRole('checkbox', { name: /^Germany/ });
    const count = Number(/\d+/.exec(germany.closest('label')?.textContent ?? '')?.[0]);
    await user.click(germany);
    expect(await screen.findByText(`${count} of ${checked} pieces of evidence`)).toBeVisible();
    const list = screen.getByRole('heading', { name: 'Evidence' }).closest('section');
    await waitFor(() => expect(list?.querySelectorAll('.evidence__item')).toHaveLength(count));
  });

  it('finds a country by typing', async () => {
    const { user } = await renderApp('/');
    await user.click(await screen.findByRole('button', { name: /^Country/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Search: Country' }), 'zea');
    const list = within(screen.getByRole('group', { name: 'Country' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: /New Zealand/ })).toBeVisible();
  });

  it('shows an empty year as empty', async () => {
    await renderApp('/?period=2022&layer=articles');
    expect(await screen.findByText(/No evidence matches/)).toBeVisible();
    expect(await screen.findByText(/the list below holds those of the period/)).toBeVisible();
  });

  it('tells what of a link it could not use', async () => {
    const { router } = await renderApp('/?country=DE&stance=angry');
    expect(await screen.findByText('stance=angry')).toBeVisible();
    expect(router.state.location.search).toBe('?country=DE');
  });

  it('shows the card of the country in focus', async () => {
    const { user } = await renderApp('/?at=2024-12');
    const germany = await screen.findByRole('link', { name: 'Germany: Restrict, in force' });
    await user.hover(germany.firstElementChild ?? germany);
    expect(
      await screen.findByText(/Berlin agreed with operators/, { selector: '.map-card *' }),
    ).toBeVisible();
    expect(screen.getByText(/Since 11 July 2024/)).toHaveTextContent('5 months old');
  });

  it('leaves out what rules propose until it is asked for', async () => {
    const { user, router } = await renderApp('/?layer=articles&country=HU&at=2019-12');
    expect(screen.queryByText(/Why the rule proposes this/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /Include what rules propose/ }));
    await waitFor(() =>
      expect(router.state.location.search).toBe(
        '?at=2019-12&country=HU&layer=articles&proposed=yes',
      ),
    );
    expect((await screen.findAllByText(/Why the rule proposes this/)).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Proposed by a rule/).length).toBeGreaterThan(0);
  });
});
