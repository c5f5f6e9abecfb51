import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BOUNDARY_RULES } from '../../src/domain/boundaries.ts';
import { evidence, publishers } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

const open = async () => {
  const app = await renderApp('/about');
  await screen.findByRole('heading', { level: 1, name: 'About the atlas' });
  return app;
};
const rowsOf = (name: RegExp) =>
  within(screen.getByRole('region', { name })).getAllByRole('row').slice(1);

describe('the methodology', () => {
  it('has a table of contents whose every anchor exists', async () => {
    const { container } = await open();
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    const links = within(contents).getAllByRole('link');
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const id = new URL(link.getAttribute('href') ?? '', location.origin).hash.slice(1);
      const target = container.querySelector(`[id="${id}"]`);
      expect(target, `#${id}`).toBeVisible();
      expect(target?.querySelector('h2')).toHaveTextContent(link.textContent);
    }
  });

  it('shows the codebook as it stands, in tables that keys can scroll', async () => {
    await open();
    const codebook = within(screen.getByRole('region', { name: 'The codebook' }));
    expect(
      codebook.getByText(/It shows the US's own only if|it shows the US's own only if/),
    ).toBeVisible();
    const [first] = codebook.getAllByRole('region', { name: /^Table of the codebook/ });
    expect(first).toHaveAttribute('tabindex', '0');
    expect(within(first as HTMLElement).getAllByRole('row')).toHaveLength(6);
  });

  it('counts the record and the articles from the data', async () => {
    await open();
    const record = evidence.filter((e) => e.observation.layer === 'record');
    const countries = new Set(record.map((e) => e.observation.country)).size;
    expect(
      screen.getByText(
        new RegExp(`^${record.length} dated acts and statements of ${countries} governments`),
      ),
    ).toBeVisible();
    expect(screen.getByText(/5 articles/, { selector: 'a' })).toHaveAttribute('href', '/articles');
  });

  it('gives the owner of every publisher with the source, and the rule', async () => {
    await open();
    const rows = rowsOf(/Publishers of the articles/);
    expect(rows).toHaveLength(publishers.length);
    for (const [index, { name, source }] of publishers.entries()) {
      expect(rows[index]).toHaveTextContent(name);
      expect(
        within(rows[index] as HTMLElement).getByRole('link', { name: source.title }),
      ).toHaveAttribute('href', source.url);
    }
    expect(screen.getByText(/A publisher is labelled state where/)).toBeVisible();
  });

  it.each([
    ['Kosovo', 'Coded in its own right'],
    ['Hong Kong', 'Counted with China'],
    ['N. Cyprus', 'Drawn, not coded'],
    ['Antarctica', 'Left off the map'],
  ])('tells how %s is treated', async (shape, treatment) => {
    await open();
    const rows = rowsOf(/Shapes with a rule/);
    expect(rows).toHaveLength(BOUNDARY_RULES.length);
    const row = screen.getByRole('rowheader', { name: shape }).closest('tr');
    expect(row).toHaveTextContent(treatment);
  });
});
