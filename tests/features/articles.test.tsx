import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articles } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

const titles = async () =>
  (await screen.findAllByRole('heading', { level: 2 })).map((h) => h.textContent);
const itemOf = (title: RegExp) => {
  const item = screen.getByRole('heading', { level: 2, name: title }).closest('li');
  if (item === null) throw new Error(`no list item around ${String(title)}`);
  return within(item);
};

describe('the list of articles', () => {
  it('shows every article, newest first, with who owns its publisher', async () => {
    await renderApp('/articles');
    expect(await screen.findByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
    const shown = await titles();
    expect(shown).toHaveLength(articles.length);
    expect(shown[0]).toMatch(/Hungary agrees to deepen ties/);
    expect(document.title).toMatch(/^Articles/);
    const item = itemOf(/Britain weighs/);
    expect(item.getByText('title ours')).toBeVisible();
    expect(item.getByText('January 2019')).toBeVisible();
    expect(item.getByText('day not known')).toBeVisible();
    expect(item.getByText('In Dutch')).toBeVisible();
    expect(item.getByText('NU.nl').parentElement).toHaveTextContent('NU.nl, privately owned');
    expect(itemOf(/No-Spy Deal/).queryByText('title ours')).not.toBeInTheDocument();
  });

  it('links each coded passage to its place in the text', async () => {
    await renderApp('/articles');
    await titles();
    const link = itemOf(/Britain weighs/).getByRole('link', { name: /Netherlands: Open/ });
    expect(link).toHaveAttribute(
      'href',
      '/articles/britain-weighs-next-steps-on-huawei/evidence/nl-1',
    );
  });

  it('keeps to the filters of the address and says what they hide', async () => {
    await renderApp('/articles?country=HU');
    expect(await titles()).toHaveLength(2);
    expect(screen.getByText(/^2 of 5 articles, 2 coded passages/)).toBeVisible();
    const item = itemOf(/Hungary sees no proof/);
    expect(item.queryByRole('link', { name: /United States/ })).not.toBeInTheDocument();
    expect(item.getByText('2 more passages do not match the filters.')).toBeVisible();
  });

  it('offers to clear filters that leave nothing', async () => {
    const { user, router } = await renderApp('/articles?country=HU&stance=ban');
    await user.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    expect(await titles()).toHaveLength(articles.length);
    expect(router.state.location.search).toBe('');
  });

  it('explains why the record alone has no articles', async () => {
    await renderApp('/articles?layer=record');
    expect(await screen.findByText(/holds no articles/)).toBeVisible();
  });
});
