import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

/** Britain's only text is a Dutch one. */
const VIEW = 'country=GB&layer=articles&at=2020-06';

/** The languages in which quotations of the page are read. */
const languages = () => [
  ...new Set([...document.querySelectorAll('q, blockquote')].map((e) => e.getAttribute('lang'))),
];

describe('a quotation is read in the language of its text', () => {
  it.each([
    ['the table', `/countries?${VIEW}`],
    ['a country’s page', '/countries/GB?layer=articles&at=2020-06'],
    ['the comparison', `/compare?${VIEW}&country=HU`],
  ])('in %s', async (_, path) => {
    await renderApp(path);
    await screen.findAllByText(/Reviewed|Britain|United Kingdom/);
    expect(languages()).toContain('nl');
    expect(languages()).not.toContain(null);
  });

  it('beside a bar of the history', async () => {
    await renderApp(`/history?${VIEW}`);
    const [bar] = await screen.findAllByRole('link', { name: /declared.*, from / });
    act(() => bar?.focus());
    await screen.findByText(/a|e/, { selector: 'q' });
    expect(languages()).toEqual(['nl']);
  });

  it('on the map’s card', async () => {
    await renderApp(`/?${VIEW}&select=GB`);
    const card = await screen.findByRole('region', { name: /Chosen on the map/ });
    expect(card.querySelector('q')).toHaveAttribute('lang', 'nl');
  });
});
