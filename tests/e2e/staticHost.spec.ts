import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { serveStatic } from '../support/staticServer.ts';
import { watch } from './support.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Notes what stood in the file, so that it can be seen whether the script has kept it. */
function rememberFirst() {
  addEventListener('DOMContentLoaded', () => {
    Object.assign(window, { madeFirst: document.querySelector('h1') });
  });
}
const keepsFirst = () =>
  (window as { madeFirst?: Element }).madeFirst === document.querySelector('h1');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map, a country, a year and a passage can be read and walked', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(/As of 31 December 2024:/)).toBeVisible();
    const germany = page.locator('svg a[data-code="DE"]').first();
    await expect(germany).toHaveAttribute('href', '/countries/DE');
    expect(await page.locator('.map__svg path').count()).toBeGreaterThan(150);
    await page.goto('/countries/DE');
    await expect(page.getByText('Restrict, in force').first()).toBeVisible();
    expect(await page.locator('.evidence__sources a[href^=http]').count()).toBeGreaterThan(10);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Articles' })
      .click();
    await page
      .getByRole('link', { name: /Britain weighs/ })
      .first()
      .click();
    await expect(page.locator('mark, .mark').first()).toBeVisible();
    await page.goto('/history');
    expect(await page.locator('.lane__name').count()).toBeGreaterThan(60);
    await page.goto('/years/2020');
    await expect(page.getByRole('heading', { level: 1, name: /^2020/ })).toBeVisible();
    await expect(
      page
        .getByRole('heading', { name: /United Kingdom/ })
        .or(page.getByText('United Kingdom'))
        .first(),
    ).toBeVisible();
  });
});

for (const path of [
  '/',
  '/years/2020',
  '/countries/DE',
  '/articles/huawei-offers-germany-no-spy-deal/evidence/de-1',
  '/about',
]) {
  test(`${path}: the script takes over what the file holds`, async ({ page }) => {
    const { faults } = watch(page);
    await page.addInitScript(rememberFirst);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(keepsFirst)).toBe(true);
    expect(faults).toEqual([]);
  });
}

test('with a query, nothing is shown that the query does not ask for', async ({ page }) => {
  await page.route('**/*.js', (route) => setTimeout(() => void route.continue(), 700));
  await page.goto('/?at=2019-06', { waitUntil: 'commit' });
  await expect(page.getByText('Huawei & 5G Atlas').first()).toBeVisible();
  await expect(page.getByText(/As of 31 December 2024:/)).toBeHidden();
  await expect(page.getByText(/As of 30 June 2019:/)).toBeVisible();
  expect(await page.title()).toBe('Where governments stand on Huawei and 5G');
});

test.describe('below a path of a host that knows no rules', () => {
  let folder = '';
  let site: Awaited<ReturnType<typeof serveStatic>>;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = await mkdtemp(join(tmpdir(), 'atlas-'));
    const env = { ...process.env, BASE_PATH: '/atlas/', SITE_ORIGIN: 'https://example.org' };
    await run('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { cwd: ROOT, env });
    site = await serveStatic(folder, { base: '/atlas/' });
  });
  test.afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  test('pages open deep and again, and links stay below the path', async ({ page }) => {
    const { faults } = watch(page);
    await page.addInitScript(rememberFirst);
    await page.goto(`${site.origin}/atlas/countries/DE`);
    await expect(page.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(keepsFirst)).toBe(true);
    await expect(page).toHaveURL(`${site.origin}/atlas/countries/DE`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Articles' })
      .click();
    await expect(page).toHaveURL(`${site.origin}/atlas/articles`);
    await page
      .getByRole('link', { name: /Britain weighs/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Britain weighs/ })).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://example.org/atlas/articles/britain-weighs-next-steps-on-huawei/',
    );
    expect(faults).toEqual([]);
  });

  test('an address without a page says so and helps on', async ({ page }) => {
    const answer = await page.goto(`${site.origin}/atlas/countrys`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: /no page/ })).toContainText(
      'countrys',
    );
    await page.getByRole('link', { name: 'Countries' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Countries' })).toBeVisible();
  });
});

test('a copy works from a bare file server without a page for 404', async ({ page }) => {
  const site = await serveStatic(DIST, { with404: false });
  try {
    const { faults } = watch(page);
    for (const path of [
      '/',
      '/changes',
      '/countries/HU',
      '/articles/hungary-sees-no-proof-against-huawei',
    ]) {
      const answer = await page.goto(site.origin + path);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    expect(faults).toEqual([]);
  } finally {
    await site.close();
  }
});
