import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { freePort } from '../support/freePort.ts';
import { open, watch } from './support.ts';

const PASSAGE = '/articles/huawei-offers-germany-no-spy-deal/evidence/de-1';
const SLOW = { timeout: 60_000 };

async function save(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('dialog').getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a passage is shared by link and by QR code', async ({ page, context, baseURL }) => {
  const { faults } = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PASSAGE);
  await page.getByRole('button', { name: /^Share the passage on Germany, Open, April/ }).click();
  const url = `${baseURL}${PASSAGE}`;
  await expect(page.getByRole('textbox', { name: /^Germany: Open/ })).toHaveValue(url);
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

  // Every module of the saved picture is as the library has it, with the white around that readers need.
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const png = PNG.sync.read((await save(page, 'Save as PNG')).bytes);
  const unit = png.width / (size + 8);
  expect(Number.isInteger(unit)).toBe(true);
  const isDark = (x: number, y: number): boolean => {
    const [px, py] = [(x + 4.5) * unit, (y + 4.5) * unit].map(Math.floor) as [number, number];
    return (png.data[(py * png.width + px) * 4] ?? 255) < 128;
  };
  const around = [-4, -1, size, size + 3];
  expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data);
  for (const edge of around) expect([isDark(edge, 3), isDark(3, edge)]).toEqual([false, false]);

  const svg = (await save(page, 'Save as SVG')).bytes.toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/ href|url\(|<script/);
  expect(faults).toEqual([]);
});

test('citations are saved as files that other programs read', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, PASSAGE);
  await page.getByRole('button', { name: /^Cite the passage on Germany, Open, April/ }).click();
  await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(
    /paras\. 5–6.*\(2019, April\)\. Sputnik/s,
    SLOW,
  );
  for (const [format, ending] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ] as const) {
    await page.getByRole('radio', { name: format }).check();
    const { name, bytes } = await save(page, `Download as .${ending}`);
    expect(name).toBe(`huawei_offers_germany_no_spy_deal_de_1.${ending}`);
    const [item] = new Cite(bytes.toString('utf8')).data;
    expect(item?.title).toMatch(/^Huawei CEO Offers Germany/);
    expect(item?.note).toContain('no equipment supplier, including Huawei, should');
  }
  await page.getByRole('radio', { name: 'The dataset' }).check();
  await page.getByRole('radio', { name: 'Harvard' }).check();
  const text = (await save(page, 'Download as .txt')).bytes.toString('utf8');
  const { stamp } = await (await page.request.get('/release.json')).json();
  const year = stamp.changed ? 'no date' : stamp.date.slice(0, 4);
  expect(text.startsWith(`Huawei & 5G Atlas maintainers (${year})`)).toBe(true);
  expect(faults).toEqual([]);
});

test('nothing of it is fetched before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/');
  expect(asked.filter((path) => /ShareDialog|CitePart|picture/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Share this view of the map' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.some((path) => path.includes('ShareDialog'))).toBe(true);
  expect(asked.filter((path) => path.includes('CitePart'))).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390, 360]) {
    test(`both dialogs, ${scheme}, ${width} px: by keys, within the page, axe finds nothing`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await open(page, PASSAGE);
      for (const [name, content] of [
        [/^Share the passage on Germany, Open, April/, 'QR code'],
        [/^Cite the passage on Germany, Open, April/, 'How to write it'],
      ] as const) {
        const button = page.getByRole('button', { name });
        await button.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByText(content, { exact: true })).toBeVisible(SLOW);
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        const overflow = await dialog.evaluate((d) => d.scrollWidth - d.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(button).toBeFocused();
      }
    });
  }
}

test('a passage stands in a frame of another origin, and its links lead to the atlas', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await open(page, PASSAGE);
  await page.getByRole('button', { name: /^Share the passage on Germany, Open, April/ }).click();
  const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue();
  expect(code).toContain(`src="${baseURL}/embed${PASSAGE}"`);
  const port = await freePort();
  const host = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>Another site</title><p>An article</p>${code}`);
  }).listen(port);
  try {
    await once(host, 'listening');
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Germany: Open');
    await expect(frame.getByText(/no equipment supplier, including Huawei/)).toBeVisible();
    await expect(frame.getByText(/Sputnik, state-owned \(Russia\), April 2019/)).toBeVisible();
    await expect(frame.getByText(/corpus version [0-9a-f]{12}/)).toBeVisible();
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const inner = await frame.locator('html').evaluate((h) => h.scrollWidth - h.clientWidth);
      expect(inner, `overflow at ${width} px`).toBeLessThanOrEqual(0);
    }
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: /^Huawei CEO Offers/ }).click(),
    ]);
    expect(new URL(tab.url()).pathname.replace(/\/$/, '')).toBe(PASSAGE);
    expect(faults).toEqual([]);
  } finally {
    host.close();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`a passage by itself, ${theme}: no violation that axe can find`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/embed${PASSAGE}?theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
}

test('feeds are files of the build, told of in the head', async ({ page, request }) => {
  await open(page, '/countries/DE');
  const link = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
  await expect(link).toHaveAttribute('href', '/feeds/countries/DE.atom');
  for (const name of ['articles.atom', 'changes.json', 'countries/DE.atom', 'countries/DE.json']) {
    const response = await request.get(`/feeds/${name}`);
    expect(response.status()).toBe(200);
    const text = await response.text();
    expect(text).toContain(
      name.endsWith('atom') ? '<feed xmlns' : '"https://jsonfeed.org/version/1"',
    );
  }
});
