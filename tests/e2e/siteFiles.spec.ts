import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { attribute, byTag, metaOf, readHtmlFiles, textOf } from '../support/htmlFiles.ts';
import type { HtmlFile } from '../support/htmlFiles.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Where a build without `SITE_ORIGIN` believes itself to be. */
const ORIGIN = 'http://127.0.0.1:4173';

let files: readonly HtmlFile[] = [];
let byPath = new Map<string, HtmlFile>();
test.beforeAll(async () => {
  files = await readHtmlFiles(DIST);
  byPath = new Map(files.map((file) => [file.path, file]));
});

const pages = () =>
  files.filter((file) => !file.path.startsWith('/embed/') && file.path !== '/404.html');

test('every page has one title, one description, one canonical address and the tags of a preview', () => {
  expect(pages().length).toBeGreaterThan(250);
  for (const file of pages()) {
    const titles = byTag(file, 'title').filter(
      (e) => e.parentNode && 'tagName' in e.parentNode && e.parentNode.tagName === 'head',
    );
    expect(titles, file.path).toHaveLength(1);
    expect(metaOf(file, 'description')?.length, file.path).toBeGreaterThan(30);
    expect(metaOf(file, 'og:title'), file.path).toBe(titles.map(textOf).join());
    expect(metaOf(file, 'og:url'), file.path).toBe(ORIGIN + file.path);
    expect(metaOf(file, 'twitter:card'), file.path).toBe('summary_large_image');
    expect(metaOf(file, 'og:image'), file.path).toMatch(
      /^http:\/\/127\.0\.0\.1:4173\/previews\/.+\.png$/,
    );
    const canonical = byTag(file, 'link').filter((e) => attribute(e, 'rel') === 'canonical');
    expect(canonical, file.path).toHaveLength(1);
    const target = canonical.map((e) => attribute(e, 'href')?.slice(ORIGIN.length) ?? '').join();
    expect(byPath.has(target), `${file.path} is the same as ${target}`).toBe(true);
    expect(byTag(file, 'html').map((e) => attribute(e, 'lang'))).toEqual(['en']);
    expect(byTag(file, 'h1'), file.path).toHaveLength(1);
  }
});

test('every preview picture is there, 1200 by 630 and not empty', async () => {
  const urls = new Set(pages().map((file) => metaOf(file, 'og:image') ?? ''));
  expect(urls.size).toBeGreaterThan(90);
  for (const url of urls) {
    const { width, height, data } = PNG.sync.read(
      await readFile(join(DIST, new URL(url).pathname.slice(1))),
    );
    expect({ width, height }, url).toEqual({ width: 1200, height: 630 });
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) colours.add(data.readUInt32BE(at));
    expect(colours.size, url).toBeGreaterThan(8);
  }
});

test('titles tell pages apart', () => {
  const titles = pages().map((file) => metaOf(file, 'og:title'));
  expect(new Set(titles).size).toBe(titles.length);
});

test('every internal link and anchor leads somewhere', () => {
  const ids = new Map(
    files.map((file) => [file.path, new Set(file.elements.map((e) => attribute(e, 'id')))]),
  );
  const broken = new Set<string>();
  let checked = 0;
  for (const file of files) {
    for (const link of [...byTag(file, 'a'), ...byTag(file, 'link')]) {
      const href = attribute(link, 'href') ?? attribute(link, 'xlink:href');
      if (href === null || !URL.canParse(href, ORIGIN + file.path)) continue;
      const url = new URL(href, ORIGIN + file.path);
      if (url.origin !== ORIGIN) continue;
      checked += 1;
      const path = decodeURIComponent(url.pathname);
      const page = path.endsWith('/') ? path : `${path}/`;
      const isFile = existsSync(join(DIST, path)) && !ids.has(page);
      if (!isFile && !ids.has(page)) broken.add(`${file.path}: ${href}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      // A query draws the page anew, so its file does not say what is on it.
      if (anchor !== '' && url.search === '' && ids.has(page) && !ids.get(page)?.has(anchor)) {
        broken.add(`${file.path}: ${href} (no such anchor)`);
      }
    }
  }
  expect(checked).toBeGreaterThan(10_000);
  expect([...broken].slice(0, 20)).toEqual([]);
});

test('the sitemap is well-formed and lists pages that exist, once each', async ({ page }) => {
  const xml = await readFile(join(DIST, 'sitemap.xml'), 'utf8');
  const listed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    return [...parsed.querySelectorAll('url > loc')].map((e) => e.textContent ?? '');
  }, xml);
  expect(new Set(listed).size).toBe(listed.length);
  for (const path of [
    '/',
    '/years/2020/',
    '/countries/DE/',
    '/articles/britain-weighs-next-steps-on-huawei/',
  ]) {
    expect(listed).toContain(ORIGIN + path);
  }
  for (const url of listed) expect(byPath.has(url.slice(ORIGIN.length)), url).toBe(true);
  expect(await readFile(join(DIST, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${ORIGIN}/sitemap.xml`,
  );
});

test('structured data is JSON in terms of schema.org, with the words that prove a passage', () => {
  const data = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined) throw new Error(`no page ${path}`);
    const scripts = byTag(file, 'script').filter(
      (e) => attribute(e, 'type') === 'application/ld+json',
    );
    expect(scripts).toHaveLength(1);
    return JSON.parse(scripts.map(textOf).join()) as Record<string, unknown>;
  };
  expect(data('/')).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
  expect(data('/articles/britain-weighs-next-steps-on-huawei/')).toMatchObject({
    mainEntity: { '@type': 'NewsArticle' },
  });
  const passage = data('/articles/huawei-offers-germany-no-spy-deal/evidence/de-1/');
  expect(passage).toMatchObject({
    '@type': 'Claim',
    about: { name: 'Germany', identifier: 'DE' },
    appearance: { '@type': 'NewsArticle' },
  });
  const page = byPath.get('/articles/huawei-offers-germany-no-spy-deal/evidence/de-1/');
  const [quotation] = passage['citation'] as { text: string }[];
  expect(page && textOf(page.elements[0] as never).includes(quotation?.text ?? 'nothing')).toBe(
    true,
  );
});
