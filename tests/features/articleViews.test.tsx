import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRaw } from '../../src/state/rawText.ts';
import { renderApp } from '../support/renderApp.tsx';

vi.mock(import('../../src/state/rawText.ts'), async (original) => {
  const module = await original();
  return { ...module, loadRaw: vi.fn(module.loadRaw) };
});

const XI = '/articles/hungary-deepens-huawei-ties-during-xi-visit';
const GERMANY = '/articles/huawei-offers-germany-no-spy-deal';
const BRITAIN = '/articles/britain-weighs-next-steps-on-huawei';
const FILE = '001_5bb3f36f77803280.txt';

const reader = async () =>
  within(await screen.findByRole('region', { name: 'The text and what is coded from it' }));
const views = () => within(screen.getByRole('group', { name: 'Show' }));
const view = (name: RegExp | string) => views().getByRole('radio', { name });
const raw = () => screen.findByRole('region', { name: 'Raw text' });
const lines = (region: HTMLElement) => region.querySelector('pre')?.textContent;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});

describe('what was left out of an article', () => {
  it('is shown in all places at once, with its reasons, and hidden again', async () => {
    const { user } = await renderApp(GERMANY);
    const text = await reader();
    expect(view('Text as read')).toBeChecked();
    expect(text.getByText(/Loser's Attitude/)).not.toBeVisible();
    const folded = text.getAllByText(/left out here$/).length;
    expect(folded).toBeGreaterThan(1);

    await user.click(view(/^With what was left out \(\d+\)$/));
    expect(text.getByText(/Loser's Attitude/)).toBeVisible();
    const places = text.getAllByRole('group', { name: 'Left out here' });
    expect(places).toHaveLength(folded);
    const pieces = places.flatMap((place) => within(place).getAllByRole('listitem'));
    expect(view(`With what was left out (${pieces.length})`)).toBeChecked();
    for (const piece of pieces) expect(piece.firstElementChild).not.toBeEmptyDOMElement();
    expect(text.getByText(/has offered Germany a/)).toBeVisible();

    await user.click(view('Text as read'));
    expect(text.getByText(/Loser's Attitude/)).not.toBeVisible();
  });

  it('stays shown while a reader goes through the passages', async () => {
    const { user, follow } = await renderApp(GERMANY);
    const text = await reader();
    await user.click(view(/left out/));
    await follow(text.getByRole('link', { name: /^First/ }));
    expect(view(/left out/)).toBeChecked();
  });
});

describe('the raw text of an article', () => {
  it('is fetched when it is asked for, and is the file, with name and hash', async () => {
    vi.mocked(loadRaw).mockClear();
    const { follow, container } = await renderApp(GERMANY);
    await reader();
    expect(loadRaw).not.toHaveBeenCalled();
    await follow(view('Raw text'));
    const region = await raw();
    expect(lines(region)).toBe(readFileSync(`seeds/${FILE}`, 'utf8').replace(/\n?$/, '\n'));
    expect(within(region).getByText(FILE)).toBeVisible();
    expect(within(region).getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    expect(
      within(region)
        .getByText(/Loser's Attitude/)
        .closest('del'),
    ).toHaveAttribute('title');
    expect(
      within(region)
        .getByText(/has offered Germany a/)
        .closest('del'),
    ).toBeNull();
    expect(container.querySelector('.reader-text')).toBeNull();
    expect(view('Raw text')).toHaveFocus();
  });

  it('names the reason once at the beginning of each piece', async () => {
    const { follow } = await renderApp(BRITAIN);
    await reader();
    await follow(view('Raw text'));
    const marked = (await raw()).querySelectorAll('del[data-reason]');
    expect(view(`With what was left out (${marked.length})`)).not.toBeChecked();
    for (const each of marked)
      expect(each).toHaveAttribute('title', each.getAttribute('data-reason'));
  });

  it('is chosen by keys', async () => {
    const { user } = await renderApp(GERMANY);
    await reader();
    view('Text as read').focus();
    await act(() => user.keyboard('{ArrowDown}{ArrowDown}'));
    expect(view('Raw text')).toHaveFocus();
    expect(await raw()).toBeVisible();
    await user.keyboard('{ArrowUp}');
    expect(view(/left out/)).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Raw text' })).not.toBeInTheDocument();
  });

  it('is plain text, whatever the file holds', async () => {
    const hostile =
      '<img src=x onerror=alert(1)>\r\n</pre><script>alert(2)</script>\n\n&amp; {{x}}';
    vi.mocked(loadRaw).mockResolvedValueOnce(hostile);
    const { follow } = await renderApp(XI);
    await reader();
    await follow(view('Raw text'));
    const region = await raw();
    expect(lines(region)).toBe(`${hostile.replace('\r', '')}\n`);
    expect(region.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('gives way to the text when a passage is followed', async () => {
    const { follow, router } = await renderApp(GERMANY);
    const text = await reader();
    await follow(view('Raw text'));
    await raw();
    await follow(text.getByRole('link', { name: /^First/ }));
    expect(router.state.location.pathname).toBe(`${GERMANY}/evidence/de-1`);
    expect(view('Text as read')).toBeChecked();
    await waitFor(() =>
      expect(document.activeElement?.closest('mark')).toHaveAttribute('data-evidence', 'de-1'),
    );
  });

  it('gives way to the text when a quoted part is followed', async () => {
    const words = 'stealing commercial information';
    const quote = new URLSearchParams({ quote: `0-${words.length}**${words}*` });
    const { user, follow } = await renderApp(`${GERMANY}?${quote}`);
    await reader();
    await follow(view('Raw text'));
    await raw();
    await user.click(screen.getByRole('link', { name: words }));
    expect(view('Text as read')).toBeChecked();
    expect(document.activeElement).toHaveTextContent(words);
  });
});
