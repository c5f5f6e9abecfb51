import { act, screen, waitFor, within } from '@testing-library/react';
import { encode } from 'uqr';
import { Cite } from '@citation-js/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evidence } from '../../src/state/dataset.ts';
import { stamp } from '../../src/state/stamp.ts';
import { useUi } from '../../src/state/uiStore.ts';
import { renderApp } from '../support/renderApp.tsx';

const ARTICLE = '/articles/huawei-offers-germany-no-spy-deal';
const SLOW = 60_000;

afterEach(() => {
  act(() => useUi.getState().share(null));
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

async function openDialog(path: string, button: RegExp, base?: string) {
  const app = await renderApp(path, base);
  const [first] = await screen.findAllByRole('button', { name: button });
  await app.follow(first!);
  return { ...app, dialog: await screen.findByRole('dialog') };
}

/** The modules of a drawing, read from the rectangles of its path. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return modules;
}

describe('sharing', () => {
  it('hands on the link of a passage, as text and as a QR code', async () => {
    const { dialog, user } = await openDialog(ARTICLE, /^Share the passage on Germany, Open/);
    const url = `${location.origin}${ARTICLE}/evidence/de-1`;
    expect(within(dialog).getByRole('textbox', { name: /Germany: Open/ })).toHaveValue(url);
    const { data, size } = encode(url, { ecc: 'M', border: 0 });
    const code = within(dialog).getByRole('img', { name: `QR code of ${url}` });
    const path = code.querySelector('path')?.getAttribute('d') ?? '';
    expect(modulesOf(path, size)).toEqual(data);
    expect(code).toHaveAttribute('viewBox', `-4 -4 ${size + 8} ${size + 8}`);
    await user.click(within(dialog).getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(url);
    expect(within(dialog).getByRole('textbox', { name: /Code/ })).toHaveDisplayValue(
      new RegExp(`^<iframe src="${location.origin}/embed${ARTICLE}/evidence/de-1"`),
    );
  });

  it('hands on a view with its filters, below a base path too', async () => {
    const { dialog } = await openDialog(
      '/atlas/countries?at=2020-07',
      /^Share this table/,
      '/atlas',
    );
    expect(within(dialog).getByRole('textbox')).toHaveValue(
      `${location.origin}/atlas/countries?at=2020-07`,
    );
    expect(within(dialog).queryByText('Embed')).not.toBeInTheDocument();
  });

  it('offers the system’s sheet only where there is one', async () => {
    const { dialog, user } = await openDialog('/countries/DE', /^Share the position/);
    expect(within(dialog).queryByRole('button', { name: 'Share by…' })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    const share = vi.fn<typeof navigator.share>().mockResolvedValue();
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await user.click(screen.getByRole('button', { name: /^Share the position/ }));
    await user.click(await screen.findByRole('button', { name: 'Share by…' }));
    expect(share).toHaveBeenCalledWith({
      title: 'Germany on Huawei and 5G',
      url: `${location.origin}/countries/DE`,
    });
  });

  it('says so when the system refuses, and not when the reader closes the sheet', async () => {
    const share = vi
      .fn<typeof navigator.share>()
      .mockRejectedValue(new DOMException('', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { dialog, user } = await openDialog('/countries/DE', /^Share the position/);
    const button = within(dialog).getByRole('button', { name: 'Share by…' });
    await user.click(button);
    expect(dialog).not.toHaveTextContent(/refused/);
    share.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(button);
    expect(dialog).toHaveTextContent(/refused/);
  });

  it('closes with the page that it was opened on', async () => {
    const { go } = await openDialog('/countries/DE', /^Share the position/);
    await go('/countries/FR');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('citing', () => {
  const citation = async (dialog: HTMLElement) =>
    (await within(dialog).findByRole('textbox', { name: 'Citation' }, { timeout: SLOW }))
      .textContent;

  it(
    'a passage: the words, their paragraphs, in every format',
    async () => {
      const { dialog, user } = await openDialog(ARTICLE, /^Cite the passage on Germany, Open/);
      const apa = await citation(dialog);
      expect(apa).toMatch(
        /^“his agency will not shut.*” \(“Huawei CEO.*,” 2019, paras\. 5–6\)\n\n/,
      );
      expect(apa).toContain('(2019, April). Sputnik.');
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
        await user.click(within(dialog).getByRole('radio', { name: format }));
        const [read] = new Cite((await citation(dialog)) ?? '').data;
        expect(read).toMatchObject({
          title: "Huawei CEO Offers Germany 'No-Spy Deal' to Address Security Concerns - Reports",
          // Of a newspaper's date the library's reader of RIS takes the year alone.
          issued: { 'date-parts': [format === 'RIS' ? [2019] : [2019, 4]] },
          'container-title': 'Sputnik',
          URL: `${location.origin}${ARTICLE}/evidence/de-1`,
        });
        expect(read?.note).toMatch(/^Paras\. 5–6: “his agency/);
      }
    },
    SLOW,
  );

  it(
    'a title of ours in brackets, and the article and the dataset from there',
    async () => {
      const { dialog, user } = await openDialog(
        '/articles/britain-weighs-next-steps-on-huawei',
        /^Cite this article/,
      );
      await user.click(await within(dialog).findByRole('radio', { name: 'BibTeX' }));
      expect(await citation(dialog)).toMatch(/title = \{\[.*\]\}/);
      await user.click(within(dialog).getByRole('radio', { name: 'The dataset' }));
      expect(await citation(dialog)).toMatch(/@misc\{huawei_5g_atlas_[0-9a-f]{12},/);
    },
    SLOW,
  );

  it(
    'a position as of the page’s date, whose address keeps that date',
    async () => {
      const { dialog, user } = await openDialog(
        '/countries/DE?at=2020-07-14',
        /^Cite the position/,
      );
      await user.click(await within(dialog).findByRole('radio', { name: 'CSL-JSON' }));
      const [item] = JSON.parse((await citation(dialog)) ?? '');
      expect(item.title).toMatch(/^Germany on Huawei in its networks: .*, as of 14 July 2020$/);
      expect(item.URL).toBe(`${location.origin}/countries/DE?at=2020-07-14`);
      const { hash, changed, date } = stamp;
      expect(item.version).toBe(hash);
      // Published when the release was that it is part of; none is told for what is in no release.
      const day = { 'date-parts': [date?.split('-').map(Number)] };
      expect(item.issued).toEqual(changed ? undefined : day);
    },
    SLOW,
  );
});

describe('a passage by itself', () => {
  beforeEach(() => vi.spyOn(window, 'open').mockReturnValue(null));
  const { observation } = evidence.find(
    (e) => e.observation.id === 'huawei-offers-germany-no-spy-deal/de-1',
  )!;

  it('shows the words, what they are coded as, and who printed them', async () => {
    await renderApp(`/embed${ARTICLE}/evidence/de-1`);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Germany: Open');
    if (observation.layer !== 'articles') throw new Error('not a passage');
    for (const { exact } of observation.quotes) expect(screen.getByText(exact)).toBeVisible();
    expect(screen.getByText(/Sputnik, state-owned \(Russia\), April 2019/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Huawei CEO/ })).toHaveAttribute(
      'href',
      `${ARTICLE}/evidence/de-1`,
    );
    expect(await screen.findByText(/corpus version/)).toBeVisible();
  });

  it.each([`/embed${ARTICLE}/evidence/xx-9`, '/embed/articles/none/evidence/de-1'])(
    'says so where there is none: %s',
    async (path) => {
      await renderApp(path);
      expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/no passage/);
    },
  );
});

/** The addresses of the feeds that the page's head tells of. */
const alternates = () =>
  [...document.head.querySelectorAll('link[rel=alternate]')].map((l) => l.getAttribute('href'));

describe('following', () => {
  it.each([
    ['/articles', '/feeds/articles'],
    ['/changes', '/feeds/changes'],
    ['/countries/DE', '/feeds/countries/DE'],
  ])('%s has its feeds in sight and in its head', async (path, file) => {
    await renderApp(`/atlas${path}`, '/atlas');
    const feeds = [`/atlas${file}.atom`, `/atlas${file}.json`];
    expect(await screen.findByRole('link', { name: 'Atom feed' })).toHaveAttribute(
      'href',
      feeds[0],
    );
    expect(screen.getByRole('link', { name: 'JSON feed' })).toHaveAttribute('href', feeds[1]);
    expect(alternates()).toEqual(feeds);
  });

  it('the map has those of all countries in its head', async () => {
    await renderApp('/');
    expect(alternates()).toEqual(
      ['changes', 'articles'].flatMap((name) => [`/feeds/${name}.atom`, `/feeds/${name}.json`]),
    );
  });

  it('the home state, whose position is never coded, has none', async () => {
    await renderApp('/countries/CN');
    await screen.findByRole('heading', { level: 1 });
    expect(alternates()).toEqual([]);
  });
});
