import { expect, test } from '@playwright/test';
import { open, watch } from './support.ts';

const PAIR = '/compare?country=DE&country=GB';
const PHONE = { width: 360, height: 780 };

test('the mouse picks the nearest step or mark, and leaving shows the date again', async ({
  page,
}) => {
  const { faults } = watch(page);
  await open(page, PAIR);
  const britain = page.getByRole('region', { name: 'United Kingdom' });
  const mark = britain.getByRole('button', { name: /^14 July 2020: Ban/ });
  await mark.hover();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(britain.getByText('From the public record')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(britain.getByText('As of 31 December 2024')).toBeVisible();
  expect(faults).toEqual([]);
});

test('keys add a country, walk its evidence and open its proof', async ({ page }) => {
  await open(page, PAIR);
  await page.getByRole('combobox', { name: 'Add a country' }).focus();
  await page.keyboard.type('hun');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=DE&country=GB&country=HU$/);
  const hungary = page.getByRole('region', { name: 'Hungary' });
  await hungary.getByRole('button', { name: 'Remove Hungary' }).focus();
  await page.keyboard.press('Tab');
  await expect(hungary.locator('[data-key]:focus')).toHaveCount(1);
  const first = await hungary.locator('[data-key]:focus').getAttribute('data-key');
  await page.keyboard.press('End');
  expect(await hungary.locator('[data-key]:focus').getAttribute('data-key')).not.toBe(first);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(articles|countries)\//);
});

test.describe('with a finger', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a tap tells a mark, and a country is added and removed', async ({ page }) => {
    await open(page, PAIR);
    const germany = page.getByRole('region', { name: 'Germany' });
    const mark = germany.getByRole('button', { name: /^11 July 2024: Restrict/ });
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect(germany.getByText('From the public record')).toBeVisible();
    await page.getByRole('combobox', { name: 'Add a country' }).fill('hungary');
    await page.getByRole('option', { name: 'Hungary' }).tap();
    await expect(page.getByRole('region', { name: 'Hungary' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Hungary' }).tap();
    await expect(page).toHaveURL(/country=DE&country=GB$/);
  });

  test('the history has the name above its lane, and a bar leads to its proof', async ({
    page,
  }) => {
    await open(page, '/history?country=GB&country=DE');
    const name = page.getByRole('link', { name: 'United Kingdom' });
    const bar = page.getByRole('link', { name: /^Ban, in force, from 14 July 2020/ });
    const [above, below] = [await name.boundingBox(), await bar.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await bar.tap();
    await expect(page).toHaveURL(/\/countries\/GB#GB-2020-07-14/);
  });
});

test('the history draws the lanes near the screen only, and keys reach them all', async ({
  page,
}) => {
  await open(page, '/history?sort=name');
  const table = page.getByRole('table', { name: /Positions over time/ });
  const count = Number(await table.getAttribute('aria-rowcount')) - 1;
  const drawn = () => table.locator('[data-lane]').count();
  expect(count).toBeGreaterThan(60);
  expect(await drawn()).toBeLessThan(count);
  await table.locator('[data-lane="0"] .lane__name').focus();
  await page.keyboard.press('End');
  const last = table.locator(`[data-lane="${count - 1}"] .lane__name`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(table.getByRole('columnheader', { name: 'Country' })).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await expect(table.locator(`[data-lane="${count - 2}"] .lane__name`)).toBeFocused();
});

test('a hover over the history draws no lane again', async ({ page }) => {
  await open(page, '/history');
  // Far enough up that no hover scrolls.
  await page
    .locator('.bar')
    .nth(2)
    .evaluate((bar) => bar.scrollIntoView({ block: 'center' }));
  // The lanes near the screen are chosen anew when a scroll has come to rest.
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    const seen = { count: 0 };
    new MutationObserver((changes) => (seen.count += changes.length)).observe(
      document.querySelector('.history__body') ?? document.body,
      { subtree: true, childList: true, attributes: true, characterData: true },
    );
    Object.assign(globalThis, { seen });
  });
  const bars = page.locator('.bar');
  for (const index of [0, 1, 2]) await bars.nth(index).hover();
  await expect(page.locator('.history__tip')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seen').count)).toBe(0);
});
