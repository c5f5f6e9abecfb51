import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceSlug } from '../../src/domain/sourceSlug.ts';
import { articles, evidence } from '../../src/state/dataset.ts';
import { sources } from '../../src/state/sources.ts';
import { renderApp } from '../support/renderApp.tsx';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
/** By its label: roles are slow to work out on a page of some 400 rows. */
const regionOf = (name: string) => within(screen.getByLabelText(name));

describe('the shipped sources', () => {
  it('have addresses of their own', () => {
    const slugs = sources.map((s) => sourceSlug(s.name));
    expect(new Set(slugs).size).toBe(sources.length);
    expect(slugs.every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
  });

  it('are all that articles and evidence name', () => {
    const named = new Set([
      ...evidence.flatMap((e) => e.publishers),
      ...articles.flatMap((a) => a.publisher ?? []),
    ]);
    expect(new Set(sources.map((s) => s.name))).toEqual(named);
  });
});

describe('the list of sources', () => {
  it('tells of each who owns it and what rests on it, and links its page', async () => {
    const { follow } = await renderApp('/sources');
    await heading('Sources: who says so');
    const table = regionOf('Sources whose ownership is on file');
    const row = within(table.getByRole('row', { name: /Sputnik.*Rossiya Segodnya/ }));
    expect(row.getByText('state-owned (Russia)')).toBeVisible();
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'state-owned (Russia)',
      expect.stringContaining('Rossiya Segodnya'),
      '3',
      expect.stringMatching(/^[1-9]/),
      '3',
      expect.stringMatching(/^\d+$/),
    ]);
    await follow(row.getByRole('link', { name: 'Sputnik' }));
    await heading('Sputnik');
  });

  it('never guesses who owns a source', async () => {
    await renderApp('/sources');
    await heading('Sources: who says so');
    const others = regionOf('Sources whose ownership is not researched');
    expect(others.getByText('Sputnik Lithuania')).toHaveAttribute(
      'href',
      '/sources/sputnik-lithuania',
    );
    expect(others.queryByText(/owned/)).not.toBeInTheDocument();
  });

  it('says which positions would change without state-owned media, and when', async () => {
    const { follow } = await renderApp('/sources');
    await heading('Sources: who says so');
    const sentence = screen.getByText(
      /^Without state-owned media \(\d+ of \d+ sources known to be so\): no country’s position would/,
    );
    expect(sentence).toHaveTextContent(/, as it would at the end of 2019 and 2020\.$/);
    await follow(within(sentence).getByRole('link', { name: '2019' }));
    const summary = screen.getByText(
      /^Without state-owned media \(.*\): 1 country’s position would change$/,
    );
    expect(summary.parentElement?.querySelector('li')).toHaveTextContent(
      /^United States: Ban, in force →would be Restrict, in force$/,
    );
  });

  it('follows the date of the address', async () => {
    const { follow, router } = await renderApp('/sources');
    await heading('Sources: who says so');
    expect(screen.getByText(/^As of 31 December 2024/)).toBeVisible();
    const dates = regionOf('Date of the positions');
    await follow(dates.getByRole('link', { name: '2019' }));
    expect(router.state.location.search).toBe('?at=2019-12');
    expect(screen.getByText(/^As of 31 December 2019/)).toBeVisible();
    expect(dates.getByRole('link', { name: '2019' })).toHaveAttribute('aria-current', 'page');
  });
});

describe('the page of a source', () => {
  it('shows label, rule, articles and entries', async () => {
    await renderApp('/sources/sputnik');
    await heading('Sputnik');
    expect(screen.getByText('State-owned.')).toBeVisible();
    expect(screen.getByText('The rule for this label')).toBeVisible();
    expect(
      screen.getByText(/^On it rest 3 articles with \d+ coded passages and 3 entries/),
    ).toBeVisible();
    expect(regionOf('Its articles').getByRole('link', { name: /No-Spy Deal/ })).toBeVisible();
    const entries = regionOf('Entries of the public record that cite it');
    expect(entries.getAllByText(/^Cited sources/)).toHaveLength(3);
  });

  it('says that ownership is not researched where it is not', async () => {
    await renderApp('/sources/exit-al');
    await heading('Exit.al');
    expect(screen.getByText('Ownership not researched.')).toBeVisible();
    expect(regionOf('Without this source').getByText(/^Without Exit\.al: /)).toBeVisible();
  });

  it('offers near names in place of one that does not exist', async () => {
    await renderApp('/sources/sputnikk');
    await heading(/There is no source/);
    expect(
      within(screen.getByRole('region', { name: 'Did you mean' })).getByRole('link', {
        name: 'Sputnik',
      }),
    ).toHaveAttribute('href', '/sources/sputnik');
  });
});

describe('a publisher’s name', () => {
  it.each([
    ['/articles', 'NU.nl', '/sources/nu-nl'],
    ['/articles/huawei-offers-germany-no-spy-deal', 'Sputnik', '/sources/sputnik'],
    ['/about', 'Bloomberg', '/sources/bloomberg'],
    ['/countries/NL', 'NU.nl', '/sources/nu-nl'],
  ])('on %s leads to its page', async (path, name, href) => {
    await renderApp(path);
    const links = await screen.findAllByRole('link', { name });
    for (const link of links) expect(link).toHaveAttribute('href', href);
  });

  it('among the cited sources leads to all that rests on it', async () => {
    const { user } = await renderApp('/countries/AL');
    for (const summary of await screen.findAllByText(/^Cited sources/)) await user.click(summary);
    const [link] = await screen.findAllByRole('link', { name: 'all from it (Exit.al)' });
    expect(link).toHaveAttribute('href', '/sources/exit-al');
  });
});
