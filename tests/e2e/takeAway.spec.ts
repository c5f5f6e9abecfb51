import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { PNG } from 'pngjs';
import { parseRow } from '../../src/domain/tables/dataFile.ts';
import { freePort } from '../support/freePort.ts';
import { open, watch } from './support.ts';

/** Every view that can be taken away: its page, its button, and the path of its frame. */
const VIEWS = [
  ['map', '/?at=2020-07&stance=ban', /^Download the map/, '/embed?at=2020-07&stance=ban'],
  ['timeline', '/', /^Download the timeline/, '/embed/timeline'],
  ['countries', '/countries', /^Download/, '/embed/countries'],
  ['country', '/countries/DE', /^Download/, '/embed/countries/DE'],
  ['changes', '/changes?from=2019-06&to=2020-12', /^Download/, '/embed/changes?to=2020-12'],
  ['years', '/years', /^Download/, '/embed/years'],
  ['history', '/history', /^Download/, '/embed/history'],
  ['compare', '/compare?country=DE&country=GB', /^Download/, '/embed/compare?country=DE'],
] as const;

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function coloursOf(png: PNG): Set<number> {
  const colours = new Set<number>();
  for (let i = 0; i < png.data.length; i += 4) colours.add(png.data.readUInt32BE(i));
  return colours;
}

/** Every attribute and style of a drawing that could make a program fetch something. */
const outsideReferences = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const faults = [...drawing.querySelectorAll('parsererror')].map((e) => e.textContent ?? '');
    for (const element of drawing.querySelectorAll('*')) {
      if (['script', 'image', 'foreignObject', 'a'].includes(element.localName)) {
        faults.push(element.localName);
      }
      for (const { name, value } of element.attributes) {
        // A shape that is drawn several times is in the drawing itself.
        const isOwn =
          element.localName === 'use' &&
          name === 'href' &&
          drawing.querySelector(`defs > ${value}`);
        if (/^(xlink:)?href$|^src$|^on|^class$/.test(name) && !isOwn) {
          faults.push(`${name}=${value}`);
        }
        const isInside = /^[^u]*url\(#[^)]+\)$/.test(value);
        if (/url\(|var\(|light-dark|color-mix/.test(value) && !isInside) {
          faults.push(`${name}=${value}`);
        }
        const [, id] = /^url\(#([^)]+)\)$/.exec(value) ?? [];
        if (id !== undefined && drawing.getElementById(id) === null) faults.push(`no ${id}`);
      }
      if (element.localName !== 'style') continue;
      for (const [, url = ''] of (element.textContent ?? '').matchAll(/url\(([^)]{0,40})/g)) {
        if (!url.startsWith('data:font/woff2;base64,')) faults.push(url);
      }
    }
    return faults;
  }, svg);

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;');

for (const [name, path, button] of VIEWS) {
  test(`${name}: PNG at both sizes and SVG hold the whole view`, async ({ page }) => {
    const { faults } = watch(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, path);
    await page.getByRole('button', { name: button }).click();
    const small = PNG.sync.read((await save(page, 'PNG')).bytes);
    const large = PNG.sync.read((await save(page, 'PNG, double size')).bytes);
    expect(small.width).toBeGreaterThanOrEqual(900);
    expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
    expect(coloursOf(small).size).toBeGreaterThan(50);
    // Light by default, whatever the page wears.
    expect([...small.data.subarray(0, 3)]).toEqual([0xfb, 0xfa, 0xf7]);

    const svg = await save(page, 'SVG');
    expect(svg.name).toMatch(/^huawei-5g-atlas_.*_\d{4}-\d\d-\d\d_[0-9a-f]{12}\.svg$/);
    const text = svg.bytes.toString('utf8');
    expect(await outsideReferences(page, text)).toEqual([]);
    expect(text).toMatch(/@font-face\{font-family:'Atlas Sans'/);
    expect(text).toMatch(/@font-face\{font-family:'Atlas Serif'/);
    const words = text.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    expect(words).toMatch(/corpus version\s+[0-9a-f]{12}/);
    expect(words).toContain('MIT licence');
    expect(words).toMatch(name === 'years' ? /End of\s+2024/ : /\d+ (July|December) 20\d\d/);
    // Arrows and geometric shapes that no font of the picture has are drawn.
    expect(words).not.toMatch(/[\u2190\u2192\u2194-\u21ff\u25a0-\u25ff]/);
    if (name === 'history') {
      const json = await save(page, 'Positions of countries as JSON');
      const { rows } = JSON.parse(json.bytes.toString('utf8'));
      expect(rows.length).toBeGreaterThan(60);
      for (const row of rows) expect(words).toContain(escapeXml(row.country_name));
    }
    if (name === 'map') {
      expect(words).toMatch(/Filters:\s+Stance: Ban/);
      expect(words).toContain('Countries by position'.toUpperCase());
    }
    expect(faults).toEqual([]);
  });
}

test('an opened SVG looks as the PNG does, and a dark one is dark', async ({ page, browser }) => {
  await open(page, '/countries/DE');
  await page.getByRole('button', { name: /^Download/ }).click();
  const png = PNG.sync.read((await save(page, 'PNG')).bytes);
  const svg = await save(page, 'SVG');
  await page.getByLabel('Colours').selectOption('dark');
  const dark = PNG.sync.read((await save(page, 'PNG')).bytes);
  expect([...dark.data.subarray(0, 3)]).toEqual([0x14, 0x16, 0x1a]);

  const viewer = await browser.newPage({
    viewport: { width: png.width, height: png.height },
    offline: true,
  });
  await viewer.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg.bytes.toString('base64')}">`,
  );
  await viewer.waitForFunction(() => [...document.images].every((i) => i.complete));
  const shown = PNG.sync.read(await viewer.screenshot());
  let different = 0;
  for (let i = 0; i < png.data.length; i += 4) {
    if (Math.abs((png.data[i + 1] ?? 0) - (shown.data[i + 1] ?? 0)) > 64) different++;
  }
  expect(different / (png.data.length / 4)).toBeLessThan(0.005);
  await viewer.close();
});

test('CSV and JSON agree with each other and with the page', async ({ page }) => {
  await open(page, '/?at=2021-03&layer=record');
  await page.getByRole('button', { name: /^Download the map/ }).click();
  for (const table of ['Positions of countries', 'Intervals of positions', 'Evidence']) {
    const csv = await save(page, `${table} as CSV`);
    const json = JSON.parse((await save(page, `${table} as JSON`)).bytes.toString('utf8'));
    const codebook = JSON.parse(
      (await save(page, `${table} as codebook of the CSV`)).bytes.toString('utf8'),
    );
    const rows = csvParse(csv.bytes.toString('utf8'));
    expect(rows.map((row) => parseRow(json.columns, row))).toEqual(json.rows);
    expect(json.count).toBe(json.rows.length);
    expect(codebook.resources[0].path).toBe(csv.name);
    if (table === 'Evidence') {
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(page.locator('.filters__active')).toContainText(`${json.count} of`);
    }
  }
});

/** A page, its table, how many rows of it the page tells of, and how it says so. */
const TOLD = [
  [
    '/changes?from=2019-06&to=2020-12',
    'What changed',
    (row) => row['change'] === 'harder',
    (page) => page.locator('.changes__summary'),
    /(\d+) harder/,
  ],
  [
    '/years?layer=record',
    'Positions at each year’s end',
    (row) =>
      row['as_of'] === '2020-12-31' && row['stance'] === 'ban' && row['status'] === 'in-force',
    (page) => page.getByRole('figure').filter({ hasText: 'End of 2020' }),
    /(\d+) ban,/,
  ],
  [
    '/history?at=2020',
    'Positions of countries',
    () => true,
    (page) => page.getByText(/with a position or other dealings on/),
    /(\d+) countr/,
  ],
  [
    '/compare?country=DE&country=GB&country=SE',
    'Intervals of positions',
    (row) => row['to'] === null,
    (page) => page.getByRole('main'),
    null,
  ],
] as const satisfies readonly (readonly [
  string,
  string,
  (row: Record<string, unknown>) => boolean,
  (page: Page) => Locator,
  RegExp | null,
])[];

for (const [path, table, isTold, place, pattern] of TOLD) {
  test(`${path}: ${table} as CSV, as JSON and on the page`, async ({ page }) => {
    await open(page, path);
    await page.getByRole('button', { name: /^Download/ }).click();
    const csv = await save(page, `${table} as CSV`);
    const json = JSON.parse((await save(page, `${table} as JSON`)).bytes.toString('utf8'));
    const rows = csvParse(csv.bytes.toString('utf8'));
    expect(rows.map((row) => parseRow(json.columns, row))).toEqual(json.rows);
    for (const { name, description } of json.columns) {
      expect(`${name}: ${description}`).toMatch(/^\w+: \S.{10}/);
    }
    await page.getByRole('button', { name: 'Close' }).click();
    const said =
      pattern === null
        ? await page.locator('.compared').count()
        : Number(pattern.exec(await place(page).innerText())?.[1]);
    expect(said).toBeGreaterThan(0);
    expect(json.rows.filter(isTold)).toHaveLength(said);
  });
}

test('the dialogs can be worked by keys alone, and axe finds nothing in them', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open(page, '/countries/DE');
    for (const name of [/^Download/, /^Embed/]) {
      const button = page.getByRole('button', { name });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  }
});

for (const [name, , , path] of VIEWS) {
  test(`${name}: stands in a frame of another origin that is refused storage`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    const port = await freePort();
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(
        `<!doctype html><title>Another site</title><p>An article</p>
         <iframe title="Atlas" src="${baseURL}${path}" style="width:100%;aspect-ratio:16/10;min-height:36rem;border:0"></iframe>`,
      );
    }).listen(port);
    try {
      await once(host, 'listening');
      await page.goto(`http://localhost:${port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.getByText(/corpus version [0-9a-f]{12}/)).toBeVisible();
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = () =>
          frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        await expect.poll(overflow, `overflow at ${width} px`).toBeLessThanOrEqual(0);
        const box = await page.locator('iframe').boundingBox();
        expect(box?.height).toBeGreaterThan(width === 360 ? 500 : 700);
      }
      const link = frame.locator('.embed__source a');
      const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      expect(new URL(tab.url()).pathname).not.toContain('/embed');
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      expect(faults).toEqual([]);
    } finally {
      host.close();
    }
  });
}

test('the frame that stays at its date shows that date', async ({ page }) => {
  await open(page, '/?at=2020-07');
  await page.getByRole('button', { name: /^Embed the map/ }).click();
  await page.getByRole('radio', { name: /always 31 July 2020/ }).check();
  const code = await page.getByRole('textbox', { name: /Code/ }).inputValue();
  await page.setContent(code);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('31 July 2020').first()).toBeVisible();
});

for (const [name, , , path] of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} by itself, ${theme}: no violation that axe can find`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    });
  }
}
