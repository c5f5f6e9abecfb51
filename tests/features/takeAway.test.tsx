import { screen, within } from '@testing-library/react';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

/** What was saved: name to content. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    if (!(blob instanceof Blob)) throw new Error('not a file');
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.set(this.download, blob);
  });
});
afterEach(() => vi.restoreAllMocks());

async function textOf(name: RegExp): Promise<string> {
  const [, blob] = [...saved].find(([key]) => name.test(key)) ?? [];
  if (blob === undefined) throw new Error(`no file like ${name}: ${[...saved.keys()].join()}`);
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });
}

async function openDialog(path: string, button: RegExp, base?: string) {
  const app = await renderApp(path, base);
  await app.user.click(await screen.findByRole('button', { name: button }));
  return { ...app, dialog: await screen.findByRole('dialog') };
}

describe('downloading data', () => {
  it('saves the countries that the page counts, as CSV and JSON that agree', async () => {
    const { user, dialog } = await openDialog('/countries?at=2020-07&stance=ban', /^Download/);
    const [, count] = /(\d+) countr/.exec(
      screen.getByText(/with a position or other dealings on/).textContent ?? '',
    )!;
    await within(dialog).findByText(/Corpus version [0-9a-f]{12}/);
    expect(within(dialog).getByText(/As of 31 July 2020. Stance: Ban/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Positions of countries as CSV' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'Positions of countries as JSON' }),
    );
    const rows = csvParse(await textOf(/positions_2020-07-31_[0-9a-f]{12}\.csv$/));
    const json = JSON.parse(await textOf(/positions_2020-07-31_[0-9a-f]{12}\.json$/));
    expect(rows).toHaveLength(Number(count));
    expect(rows.map((r) => r['country'])).toEqual(json.rows.map((r: Row) => r['country']));
    expect(json).toMatchObject({
      count: Number(count),
      about: { asOf: '2020-07-31', filters: ['Stance: Ban'] },
    });
    expect(json.about.link).toContain('/countries?at=2020-07&stance=ban');
  });

  it('saves a country’s intervals and all of its evidence, with a codebook that names the CSV', async () => {
    const { user, dialog } = await openDialog('/countries/DE', /^Download/);
    await within(dialog).findByText(/Corpus version [0-9a-f]{12}/);
    const save = async (name: string) =>
      user.click(within(dialog).getByRole('button', { name, hidden: true }));
    await save('Intervals of positions as CSV');
    await save('Evidence as CSV');
    await save('Evidence as codebook of the CSV');
    const intervals = csvParse(await textOf(/intervals_DE_.*\.csv$/));
    expect(new Set(intervals.map((r) => r['country']))).toEqual(new Set(['DE']));
    expect(intervals.at(-1)?.['to']).toBe('');
    const evidence = csvParse(await textOf(/evidence_DE_.*\.csv$/));
    expect(evidence).toHaveLength(document.querySelectorAll('.evidence__item').length);
    const codebook = JSON.parse(await textOf(/evidence_DE_.*\.datapackage\.json$/));
    expect([...saved.keys()]).toContain(codebook.resources[0].path);
    expect(codebook.resources[0].schema.fields.map((f: Row) => f['name'])).toEqual(
      evidence.columns,
    );
  });
});

describe('the filters that a file names', () => {
  const SEVEN = ['AU', 'BR', 'DE', 'FR', 'GB', 'HU', 'SE'].map((c) => `country=${c}`).join('&');

  it.each([
    ['/countries?country=DE&stance=ban', 'Intervals of positions', ['Country: Germany']],
    ['/countries?country=DE&stance=ban', 'Evidence', ['Country: Germany', 'Stance: Ban']],
    [
      '/countries/DE?stance=ban&layer=record',
      'Evidence',
      ['Country: Germany', 'Public record only'],
    ],
    [
      `/compare?stance=ban&${SEVEN}`,
      'Evidence',
      ['Country: Australia, Brazil, Germany, France, United Kingdom, Hungary'],
    ],
  ])('%s, %s: those that were applied', async (path, title, filters) => {
    const { user, dialog } = await openDialog(path, /^Download/);
    await within(dialog).findByText(/Corpus version/);
    await user.click(within(dialog).getByRole('button', { name: `${title} as JSON` }));
    const json = JSON.parse(await textOf(/\.json$/));
    expect(json.about.filters).toEqual(filters);
  });

  it('are with the range that is compared, and the file holds what is dated within it', async () => {
    const { user, dialog } = await openDialog('/changes?from=2020-02&to=2020-03', /^Download/);
    await user.click(await within(dialog).findByRole('button', { name: 'Evidence as JSON' }));
    const { about, rows } = JSON.parse(await textOf(/\.json$/));
    expect(about.filters).toEqual(['Dated within: February 2020 to March 2020']);
    expect(rows).not.toHaveLength(0);
    for (const row of rows) expect(row.date).toMatch(/^2020(-0[23]|$)/);
  });

  it('are those of the picture too', async () => {
    await renderApp(`/embed/compare?stance=ban&${SEVEN}`);
    const line = await screen.findByText(/^Filters:/);
    expect(line).toHaveTextContent(/Hungary\.$/);
    expect(line).not.toHaveTextContent(/Sweden|Ban/);
  });
});

type Row = Record<string, unknown>;

describe('embedding', () => {
  it('offers a frame that follows the atlas and one that stays at the date', async () => {
    const { user, dialog } = await openDialog('/countries/DE?at=2020-07&layer=record', /^Embed/);
    const code = () => within(dialog).getByRole<HTMLTextAreaElement>('textbox').value;
    // The date is the reader's choice, so that it is kept unless another is chosen.
    expect(within(dialog).getByRole('radio', { name: /always 31 July 2020/ })).toBeChecked();
    await user.click(within(dialog).getByRole('radio', { name: /now 31 December 2024/ }));
    expect(code()).toContain('/embed/countries/DE?layer=record"');
    await user.click(within(dialog).getByRole('radio', { name: /always/ }));
    expect(code()).toContain('/embed/countries/DE?at=2020-07-31&amp;layer=record"');
    expect(code()).toMatch(/ title="Germany: [^"]+"/);
    await user.click(within(dialog).getByRole('button', { name: 'Copy code' }));
    expect(await navigator.clipboard.readText()).toBe(code());
  });

  it('names what a frame without a date shows under a filter of time', async () => {
    const { dialog } = await openDialog('/countries?period=2020', /^Embed/);
    expect(
      within(dialog).getByRole('radio', { name: /period of the filters, now 31 December 2020/ }),
    ).toBeChecked();
  });

  it.each([
    ['/atlas/history?stance=ban', '/atlas/embed/history?at=2024-12-31&amp;stance=ban"'],
    ['/atlas/changes?to=2020', '/atlas/embed/changes?from=2019-01-01&amp;to=2020-12-31"'],
  ])('names the place where the site is put up: %s', async (path, address) => {
    const { user, dialog } = await openDialog(path, /^Embed/, '/atlas/');
    await user.click(within(dialog).getByRole('radio', { name: /always/ }));
    const { value } = within(dialog).getByRole<HTMLTextAreaElement>('textbox');
    expect(value).toContain(address);
  });

  it('gives the focus back when it is closed', async () => {
    const { user, dialog } = await openDialog('/countries/DE', /^Embed/);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Embed/ })).toHaveFocus();
  });
});

describe('an embedded view', () => {
  it.each([
    ['/embed?at=2020-07', /Where governments stand/, '/?at=2020-07'],
    ['/embed/timeline', /over time/, '/#timeline'],
    ['/embed/countries?stance=ban', /Countries on Huawei/, '/countries?stance=ban'],
    ['/embed/countries/DE', /Germany/, '/countries/DE'],
    ['/embed/changes?to=2020-12', /What changed on Huawei/, '/changes?to=2020-12'],
    ['/embed/years', /year by year/, '/years'],
    ['/embed/history', /History of positions on Huawei/, '/history'],
    ['/embed/compare?country=DE', /Countries compared/, '/compare?country=DE'],
  ])('%s has a title and a source, and no chrome', async (path, title, page) => {
    await renderApp(path);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await screen.findByText(/corpus version [0-9a-f]{12}/)).toBeVisible();
    expect(screen.getByRole('link', { name: new RegExp(`${escaped(page)}$`) })).toHaveAttribute(
      'href',
      page,
    );
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Download|Embed)/ })).not.toBeInTheDocument();
  });

  it('takes its theme from the address, and names its filters', async () => {
    await renderApp('/embed/countries/DE?theme=dark&layer=record');
    expect(await screen.findByText(/Filters: Public record only/)).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(screen.getByRole('link', { name: /layer=record$/ })).toHaveAttribute(
      'href',
      '/countries/DE?layer=record',
    );
  });

  it.each([
    ['theme=blue&layer=record', ['theme=blue: none of light, dark'], ''],
    ['theme=dark&theme=light', ['theme=light: given twice'], 'dark'],
    ['country=XX&theme=', ['country=XX: no such country code', 'theme=: none of light, dark'], ''],
  ])('tells what it can’t use of %s', async (search, told, theme) => {
    const { router } = await renderApp(`/embed/history?${search}`);
    const notice = await screen.findByText(/could not be used and was left out/);
    const items = within(notice.parentElement!).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(told);
    expect(router.state.location.search).not.toMatch(/theme|XX/);
    expect(document.documentElement.dataset['theme'] ?? '').toBe(theme);
  });

  it('opens what it links to outside its frame', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { user, router } = await renderApp('/embed/countries');
    await user.click(await screen.findByRole('link', { name: 'Germany' }));
    expect(open).toHaveBeenCalledWith('/countries/DE', '_blank', 'noopener');
    expect(router.state.location.pathname).toBe('/embed/countries');
  });

  it('says that a country is not known', async () => {
    await renderApp('/embed/countries/XX');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/country/i);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
