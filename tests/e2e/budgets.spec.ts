import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { attribute, byTag, readHtml } from '../support/htmlFiles.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** In bytes, as brotli leaves them. A chunk is named by what stands before its hash. */
const BUDGETS: Readonly<Record<string, number>> = {
  dataset: 40_000,
  shapes: 55_000,
  sources: 30_000,
  Timeline: 95_000,
  AboutRoute: 55_000,
  CitePart: 150_000,
  HistoryLanes: 15_000,
  ArticleRoute: 15_000,
  style: 15_000,
};
/** React, the router, and the app as far as the map needs it. */
const BEFORE_MAP = 105_000;
const LIBRARIES = 88_000;
const APP = 22_000;
const ANY_OTHER = 10_000;
const HOME_PAGE = 35_000;

const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.(js|css)$/, '');

const sizeOf = async (file: string): Promise<number> =>
  brotliCompressSync(await readFile(join(DIST, file))).length;

async function scriptsOf(page: string): Promise<string[]> {
  const html = await readHtml(DIST, page);
  return [...byTag(html, 'script'), ...byTag(html, 'link')]
    .map((e) => attribute(e, 'src') ?? attribute(e, 'href') ?? '')
    .filter((url) => url.endsWith('.js'));
}

test('no chunk outgrows its budget', async () => {
  const budgets = { ...BUDGETS, libraries: LIBRARIES, app: APP };
  const files = (await readdir(join(DIST, 'assets'))).filter((f) => /\.(js|css)$/.test(f));
  const over: string[] = [];
  for (const file of files) {
    const budget =
      Object.entries(budgets).find(([name]) => name === nameOf(file))?.[1] ?? ANY_OTHER;
    const size = await sizeOf(join('assets', file));
    if (size > budget) over.push(`${file} has ${size} bytes, its budget is ${budget}`);
  }
  expect(over).toEqual([]);
  // A budget for what is no longer there guards nothing.
  const names = new Set(files.map(nameOf));
  expect(Object.keys(budgets).filter((name) => !names.has(name))).toEqual([]);
});

test('the script that the map waits for, and the page that holds the map, stay small', async () => {
  const scripts = await scriptsOf('index.html');
  expect(scripts.length).toBeGreaterThan(2);
  const sizes = await Promise.all(
    scripts.filter((url) => nameOf(url) !== '/assets/dataset').map((url) => sizeOf(url)),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BEFORE_MAP);
  expect(await sizeOf('index.html')).toBeLessThanOrEqual(HOME_PAGE);
});
