import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadBody } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

vi.mock(import('../../src/state/dataset.ts'), async (original) => {
  const dataset = await original();
  return { ...dataset, loadBody: vi.fn(dataset.loadBody) };
});

const HUNGARY = '/articles/hungary-sees-no-proof-against-huawei';
const GERMANY = '/articles/huawei-offers-germany-no-spy-deal';
const BRITAIN = '/articles/britain-weighs-next-steps-on-huawei';

const reader = () => screen.findByRole('region', { name: 'The text and what is coded from it' });
const note = (name: RegExp) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (item === null) throw new Error(`no note around ${String(name)}`);
  return item;
};
const markOf = (link: HTMLElement) => {
  const mark = link.closest('mark');
  if (mark === null) throw new Error('the link is not in a mark');
  return mark;
};
const isStrong = (element: HTMLElement) => element.dataset['strong'] === 'true';

describe('an article', () => {
  it('says what it is, who printed it, who owns them and how it was dated', async () => {
    const { user } = await renderApp(GERMANY);
    expect(
      await screen.findByRole('heading', { level: 1, name: /Offers Germany 'No-Spy Deal'/ }),
    ).toBeVisible();
    expect(document.title).toMatch(/^Huawei CEO Offers Germany/);
    expect(screen.queryByText(/Title ours/)).not.toBeInTheDocument();
    expect(screen.getByText(/^, state-owned/)).toHaveTextContent(/^Sputnik, state-owned/);
    await user.click(screen.getByText('Who owns it'));
    expect(screen.getByText(/owned by the Russian Federation/)).toBeVisible();
    expect(screen.getByRole('link', { name: /State Media Monitor/ })).toHaveAttribute(
      'href',
      expect.stringContaining('statemediamonitor.com'),
    );
    expect(screen.getByText('April 2019')).toBeVisible();
    await user.click(screen.getByText('Dated by the events it reports'));
    expect(screen.getByText(/belongs to a photo caption/)).toBeVisible();
    expect(screen.getByText('Reviewed by a person')).toBeVisible();
  });

  it('shows its own title once and its text in its own language', async () => {
    await renderApp(GERMANY);
    await reader();
    expect(screen.getAllByText(/Offers Germany 'No-Spy Deal'/)).toHaveLength(1);
  });

  it('marks a title and a language that are not those of the text', async () => {
    await renderApp(BRITAIN);
    const text = within(await reader());
    expect(screen.getByText('Title ours; the text carries none.')).toBeVisible();
    expect(screen.getByText(/In Dutch/)).toBeVisible();
    expect(text.getByText(/Huawei heeft zijn apparatuur/)).toHaveAttribute('lang', 'nl');
  });

  it('puts the reasons for each coding beside the words it rests on', async () => {
    await renderApp(GERMANY);
    await reader();
    const merkel = within(note(/Germany: Review/));
    expect(merkel.getByText(/Heiko Maas/)).toBeVisible();
    expect(merkel.getByText('Earlier position')).toBeVisible();
    expect(merkel.getByText('Not binding')).toBeVisible();
    expect(merkel.getByText('Reviewed')).toBeVisible();
    expect(merkel.getByText(/the decision is still to come/)).toBeVisible();
    expect(merkel.getByRole('link', { name: 'Germany' })).toHaveAttribute('href', '/countries/DE');
  });

  it('lists what was left out, with reasons, as plain text', async () => {
    const { user } = await renderApp(GERMANY);
    await reader();
    await user.click(screen.getByText(/^What was left out \(\d+\)$/));
    const source = within(screen.getByRole('region', { name: 'Source' }));
    expect(source.getByText(/Loser's Attitude/)).toBeVisible();
    expect(source.getByText('001_5bb3f36f77803280.txt')).toBeVisible();
    expect(source.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  });

  it('names the countries that are mentioned without being coded', async () => {
    await renderApp(HUNGARY);
    await reader();
    const line = screen.getByText(/^Also mentioned/);
    expect(within(line).getByRole('link', { name: 'Germany' })).toBeVisible();
    expect(within(line).queryByRole('link', { name: 'Hungary' })).not.toBeInTheDocument();
  });

  it('leads to the articles before and after it in time', async () => {
    const { follow } = await renderApp(HUNGARY);
    const next = within(await screen.findByRole('navigation', { name: 'Other articles' }));
    expect(next.getByRole('link', { name: /No-Spy Deal/ })).toBeVisible();
    await follow(next.getByRole('link', { name: /Czech broadcaster/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /Czech/ })).toBeVisible();
  });
});

describe('a passage of an article', () => {
  const scrolled: { element: Element; options: unknown }[] = [];

  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element, options?: unknown) {
      scrolled.push({ element: this, options });
    };
  });

  it('is brought to the middle, stressed and given the focus', async () => {
    await renderApp(`${HUNGARY}/evidence/hu-1`);
    await reader();
    const first = screen.getByRole('link', { name: /^Hungary has no proof/ });
    const second = screen.getByRole('link', { name: /^we will handle Huawei's technology/ });
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute('aria-current', 'location');
    expect(scrolled.at(-1)?.element).toBe(markOf(first));
    expect(scrolled.at(-1)?.options).toMatchObject({ block: 'center', behavior: 'instant' });
    expect([first, second].map(markOf).every(isStrong)).toBe(true);
    expect(isStrong(note(/Hungary: Open/))).toBe(true);
    expect(document.title).toMatch(/^Hungary: Open, 20 June 2019/);
  });

  it('can share its words with other passages', async () => {
    await renderApp(`${BRITAIN}/evidence/nz-1`);
    await reader();
    const link = screen.getByRole('link', { name: /^In de Verenigde Staten, Australië/ });
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', `${BRITAIN}/evidence/nz-1`);
    expect(isStrong(note(/New Zealand: Review/))).toBe(true);
    expect(isStrong(note(/Japan: Review/))).toBe(false);
    const [beside] = within(note(/New Zealand/).closest('ul') ?? document.body).getAllByRole(
      'heading',
    );
    expect(beside).toHaveTextContent('New Zealand: Review');
  });

  it('follows on from another of the same article, and Back returns', async () => {
    const { user, router, go } = await renderApp(`${GERMANY}/evidence/de-1`);
    await reader();
    const opposed = screen.getByRole('link', { name: /^she opposed excluding Huawei/ });
    await user.click(opposed);
    expect(router.state.location.pathname).toBe(`${GERMANY}/evidence/de-3`);
    await waitFor(() => expect(scrolled.at(-1)?.element).toBe(markOf(opposed)));
    expect(scrolled.at(-1)?.options).toMatchObject({ behavior: 'smooth' });
    await go(-1);
    const first = screen.getByRole('link', { name: /^his agency will not shut Huawei out/ });
    await waitFor(() => expect(first).toHaveFocus());
    expect(isStrong(markOf(opposed))).toBe(false);
  });

  it('does not glide for those who asked for less motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { user } = await renderApp(`${GERMANY}/evidence/de-1`);
    await reader();
    await user.click(screen.getByRole('link', { name: /^she opposed excluding Huawei/ }));
    await waitFor(() => expect(scrolled).toHaveLength(2));
    expect(scrolled.at(-1)?.options).toMatchObject({ behavior: 'instant' });
  });

  it('is stressed while its note is under the pointer or the focus, and the other way round', async () => {
    const { user } = await renderApp(HUNGARY);
    await reader();
    const link = screen.getByRole('link', { name: /^In mid-May, the United States blacklisted/ });
    const itsNote = screen.getByText(/A trade blacklist is a partial limit/).closest('li');
    if (itsNote === null) throw new Error('the note is not in a list');
    await user.hover(itsNote);
    expect(isStrong(markOf(link))).toBe(true);
    await user.unhover(itsNote);
    expect(isStrong(markOf(link))).toBe(false);
    link.focus();
    await waitFor(() => expect(isStrong(itsNote)).toBe(true));
  });

  it('has an address to copy', async () => {
    const { user } = await renderApp(HUNGARY);
    await reader();
    const copy = within(note(/Hungary: Open/)).getByRole('button', {
      name: /^Copy link to the passage/,
    });
    await user.click(copy);
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      new URL(`${HUNGARY}/evidence/hu-1`, location.origin).href,
    );
  });

  it('is named where it does not exist, beside those that do', async () => {
    const { user } = await renderApp(`${HUNGARY}/evidence/xx-9`);
    await reader();
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('This article has no passage xx-9');
    await user.click(within(notice).getByRole('link', { name: /Hungary: Open/ }));
    const link = screen.getByRole('link', { name: /^Hungary has no proof/ });
    await waitFor(() => expect(link).toHaveFocus());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('an article whose text does not arrive', () => {
  it('shows the error, and the next visit tries again', async () => {
    // An article that no other test here opens: what has once arrived is kept.
    const UNOPENED = '/articles/hungary-deepens-huawei-ties-during-xi-visit';
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(loadBody).mockRejectedValueOnce(new Error('the text did not arrive'));
    const { go } = await renderApp(UNOPENED);
    expect(await screen.findByText('the text did not arrive')).toBeVisible();
    await go('/about');
    await screen.findByRole('heading', { level: 1, name: /About/ });
    await go(UNOPENED);
    expect(await reader()).toBeVisible();
    silent.mockRestore();
  });
});

describe('what rules propose for an article', () => {
  it('is shown apart, with its trace, only when asked for', async () => {
    const { user } = await renderApp('/articles/hungary-sees-no-proof-against-huawei');
    const reader = await screen.findByRole('region', {
      name: 'The text and what is coded from it',
    });
    expect(within(reader).queryByText(/Why the rule proposes this/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /Show what rules propose/ }));
    const [trace] = await within(reader).findAllByText(/Why the rule proposes this/);
    const note = trace?.closest('li');
    expect(note).toHaveAttribute('data-basis', 'proposed');
    expect(note).toHaveTextContent('Proposed by a rule');
    expect(note).toHaveTextContent(/Rule propose\//);
  });
});
