import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

async function suggestionsAt(path: string) {
  await renderApp(path);
  const list = within(await screen.findByRole('region', { name: 'Did you mean' }));
  return list.getAllByRole('link');
}

describe('an address that leads nowhere', () => {
  it.each([
    ['/countrys', 'Countries', '/countries'],
    ['/article/foo', 'Articles', '/articles'],
    ['/aboot', 'About', '/about'],
    ['/countries/hungary/now', 'Hungary', '/countries/HU'],
    [
      '/hungary-sees-no-proof',
      'Hungary sees no proof against Huawei and treats it like any other vendor',
      '/articles/hungary-sees-no-proof-against-huawei',
    ],
  ])('%s offers %s', async (path, label, href) => {
    const links = await suggestionsAt(path);
    expect(links.length).toBeLessThanOrEqual(5);
    expect(links.find((link) => link.textContent === label)).toHaveAttribute('href', href);
  });

  it('says what it looked for', async () => {
    await renderApp('/countrys');
    expect(
      await screen.findByRole('heading', { level: 1, name: /There is no page.*\/countrys/ }),
    ).toBeVisible();
    expect(document.title).toMatch(/^No such page/);
  });

  it('leads back to the map, the countries and the articles', async () => {
    await renderApp('/zzzzzzzzzz');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Did you mean' })).not.toBeInTheDocument();
    const main = within(screen.getByRole('main'));
    for (const [name, href] of [
      ['the map', '/'],
      ['all countries', '/countries'],
      ['all articles', '/articles'],
    ] as const) {
      expect(main.getByRole('link', { name })).toHaveAttribute('href', href);
    }
  });

  it('is shown as text, cut to a sensible length', async () => {
    const { container } = await renderApp(
      `/${encodeURIComponent('<img src=x>')}${'a'.repeat(300)}`,
    );
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/<img src=x>a+…/);
    expect(heading.textContent.length).toBeLessThan(110);
    expect(container.querySelector('img')).toBeNull();
  });

  it('survives a malformed escape', async () => {
    await renderApp('/%E0%A4%A');
    expect(
      await screen.findByRole('heading', { level: 1, name: /There is no page/ }),
    ).toBeVisible();
  });

  it('names an article that does not exist and the one that was meant', async () => {
    const links = await suggestionsAt('/articles/huawei-offers-germany-a-no-spy-deal');
    expect(screen.getByRole('heading', { level: 1, name: /There is no article/ })).toBeVisible();
    expect(links[0]).toHaveAttribute('href', '/articles/huawei-offers-germany-no-spy-deal');
  });
});
