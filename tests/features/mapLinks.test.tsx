import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

/** Where the links of a name lead, each place once. */
const hrefs = (links: HTMLElement[]) => [
  ...new Set(links.map((link) => link.getAttribute('href'))),
];

describe('the way from a piece of evidence to the map on its date', () => {
  it('is on the article, for its own date, which may be a month', async () => {
    await renderApp('/articles/czech-audit-and-claims-against-huawei');
    const facts = (await screen.findByText('Date')).closest('div');
    if (facts === null) throw new Error('the article shows no date');
    expect(within(facts).getByRole('link', { name: 'Map on Jul 2019' })).toHaveAttribute(
      'href',
      '/?at=2019-07',
    );
  });

  it('is on each note of an article, with its country', async () => {
    const { follow, router } = await renderApp(
      '/articles/hungary-sees-no-proof-against-huawei/evidence/hu-1',
    );
    const heading = await screen.findByRole('heading', { level: 3, name: /Hungary: Open/ });
    const note = heading.closest('li');
    if (note === null) throw new Error('there is no note');
    await follow(within(note).getByRole('link', { name: 'Map on 20 Jun 2019' }));
    expect(router.state.location.pathname).toBe('/');
    expect(router.state.location.search).toBe('?at=2019-06-20&select=HU');
    expect(await screen.findByRole('slider', { name: 'Date of the map' })).toHaveAttribute(
      'aria-valuetext',
      '20 June 2019',
    );
  });

  it('is on a country’s page, and keeps what counts as evidence', async () => {
    await renderApp('/countries/SE?layer=record&stance=ban');
    const links = await screen.findAllByRole('link', { name: 'Map on 20 Oct 2020' });
    expect(hrefs(links)).toEqual(['/?at=2020-10-20&layer=record&select=SE']);
    const now = screen.getByRole('link', { name: 'Map on 31 Dec 2024' });
    expect(now).toHaveAttribute('href', '/?layer=record&select=SE');
  });

  it('is in the list below the map, and keeps every filter there', async () => {
    await renderApp('/?country=SE&stance=ban');
    const links = await screen.findAllByRole('link', { name: 'Map on 20 Oct 2020' });
    expect(hrefs(links)).toEqual(['/?at=2020-10-20&country=SE&stance=ban&select=SE']);
  });

  it('keeps the proposals of rules where they count', async () => {
    await renderApp('/countries/HU?layer=articles&proposed=yes');
    const links = await screen.findAllByRole('link', { name: /^Map on / });
    for (const href of hrefs(links))
      expect(href).toMatch(/[?&]layer=articles&proposed=yes&select=HU$/);
  });
});
