import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const names = async () =>
  (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent ?? '');

describe('the table of countries', () => {
  it('puts the hardest positions first', async () => {
    await renderApp('/countries');
    const [first] = (await screen.findAllByRole('row')).slice(1);
    expect(first).toHaveTextContent('Ban, in force');
  });

  it('sorts by a column, and back', async () => {
    const { user } = await renderApp('/countries');
    const sortByName = async () => {
      const head = await screen.findByRole('columnheader', { name: /^Country/ });
      await user.click(within(head).getByRole('button'));
    };
    await sortByName();
    const ascending = await names();
    expect(ascending).toEqual(ascending.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(screen.getByRole('columnheader', { name: /^Country/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await sortByName();
    expect(await names()).toEqual(ascending.toReversed());
  });

  it('tells which way its values run', async () => {
    const { user } = await renderApp('/countries');
    const head = await screen.findByRole('columnheader', { name: /^Evidence/ });
    await user.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'descending');
    await user.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'ascending');
  });

  it('holds what the filters leave', async () => {
    await renderApp('/countries?country=HU&country=DE&at=2020-01');
    expect((await names()).toSorted()).toEqual(['Germany', 'Hungary']);
    expect(
      screen.getByText(/2 countries with a position or other dealings on 31 January 2020/),
    ).toBeVisible();
  });
});

describe('a country’s page', () => {
  it('gives position, proof, age and every observation', async () => {
    await renderApp('/countries/HU?at=2019-06-30');
    expect(await screen.findByRole('heading', { level: 1, name: 'Hungary' })).toBeVisible();
    expect(screen.getByText('Open, declared')).toBeVisible();
    expect(screen.getByText(/its evidence is less than a month old/)).toBeVisible();
    const list = screen
      .getByRole('heading', { name: 'Every piece of evidence' })
      .closest('section');
    expect(
      within(list ?? document.body).getAllByRole('link', { name: /Hungary has no proof/ })[0],
    ).toHaveAttribute('href', '/articles/hungary-sees-no-proof-against-huawei/evidence/hu-1');
  });

  it('tells its history in words too', async () => {
    await renderApp('/countries/GB');
    const history = await screen.findByRole('group', { name: /Ban, in force, from 14 July 2020/ });
    expect(history).toBeVisible();
  });

  it('fetches the cited sources when they are asked for', async () => {
    const { user } = await renderApp('/countries/SE');
    const [summary] = await screen.findAllByText(/Cited sources/);
    await user.click(summary ?? document.body);
    const item = summary?.closest('details');
    const [source] = await within(item ?? document.body).findAllByRole('link');
    expect(source).toHaveAttribute('href', expect.stringMatching(/^https?:/));
  });

  it('says that the home state is not coded', async () => {
    await renderApp('/countries/CN');
    expect(await screen.findByText(/its position is never coded/)).toBeVisible();
  });

  it('says what is known of a country without data', async () => {
    await renderApp('/countries/MX');
    expect(await screen.findByText('No data')).toBeVisible();
    expect(screen.getByText(/That is not a position/)).toBeVisible();
  });

  it('suggests the nearest for a code that is none', async () => {
    await renderApp('/countries/Germny');
    expect(await screen.findByRole('link', { name: 'Germany' })).toHaveAttribute(
      'href',
      '/countries/DE',
    );
  });
});
