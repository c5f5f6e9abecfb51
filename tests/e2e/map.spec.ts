import { expect, test } from '@playwright/test';
import { historyLength, open } from './support.ts';

const germany = 'a[data-code="DE"]';

test('the map says where a country stands under the pointer', async ({ page }) => {
  await open(page, '/?at=2024-12');
  await page.locator(germany).hover();
  const card = page.locator('.map-card');
  await expect(card).toContainText('Germany');
  await expect(card).toContainText('Restrict, in force');
  await expect(card).toContainText('Since 11 July 2024');
  await expect(card).toContainText('5 months old');
  await expect(card).toContainText('Berlin agreed with operators');
});

for (const scrolled of [100, 300])
  for (const [code, across] of [
    ['DE', 'right'],
    ['BR', 'right'],
    ['IN', 'left'],
    ['AU', 'left'],
  ] as const)
    test(`${scrolled} px down the card of ${code} is in the window, ${across} of the pointer`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1366, height: 650 });
      await open(page, '/');
      await page.mouse.wheel(0, scrolled);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
      const country = await page.locator(`a[data-code="${code}"]`).boundingBox();
      if (country === null) throw new Error(`${code} is not on the map`);
      const [x, y] = [country.x + country.width / 2, country.y + country.height / 2];
      await page.mouse.move(x, y);
      const card = await page.locator('.map-card').boundingBox();
      if (card === null) throw new Error('there is no card');
      expect(across === 'right' ? card.x - x : x - card.x - card.width).toBeCloseTo(14, 0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(650);
    });

test('positions follow the date of the address', async ({ page }) => {
  await open(page, '/?at=2020-02');
  await expect(
    page.getByRole('link', { name: 'United Kingdom: Restrict, in force' }),
  ).toBeAttached();
  await open(page, '/?at=2020-07-14');
  await expect(page.getByRole('link', { name: 'United Kingdom: Ban, in force' })).toBeAttached();
});

test('a keyboard walks the map and opens a country', async ({ page }) => {
  await open(page, '/');
  const links = page.locator('.map__link');
  await expect(page.locator('.map__link[tabindex="0"]')).toHaveCount(1);
  await page.locator(germany).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.map__link:focus')).toHaveAttribute('data-code', /CZ|PL|AT/);
  await expect(page.locator('.map-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-card')).toHaveCount(0);
  await page.locator(germany).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible();
  expect(await links.count()).toBe(0);
});

test('a region fills the map, and the world comes back', async ({ page }) => {
  await open(page, '/');
  const width = async () => (await page.locator(germany).boundingBox())?.width ?? 0;
  await expect(page.locator(germany)).toBeVisible();
  const before = await width();
  await page.getByRole('button', { name: 'Europe' }).click();
  await expect(page).toHaveURL(/\?frame=europe$/);
  expect(await width()).toBeGreaterThan(3 * before);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Europe' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await width()).toBeGreaterThan(3 * before);
  await page.getByRole('button', { name: 'World' }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await width()).toBe(before);
});

test('small states have a marker, and a tap shows before it opens', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await open(page, '/');
  await page.locator('a[data-code="MT"]').tap();
  await expect(page).toHaveURL(/\?select=MT$/);
  await page.getByRole('link', { name: 'Open Malta' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Malta' })).toBeVisible();
  await context.close();
});

test('a drag of the slider is one entry of the history, and Back undoes it', async ({ page }) => {
  await open(page, '/');
  const slider = page.getByRole('slider', { name: 'Date of the map' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'December 2024');
  const before = await historyLength(page);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is not on the page');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 8, y);
  await page.mouse.down();
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5])
    await page.mouse.move(box.x + box.width * share, y);
  await expect(page).toHaveURL(/\/$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/at=2021-0/);
  expect(await historyLength(page)).toBe(before + 1);
  await page.goBack();
  await expect(slider).toHaveAttribute('aria-valuetext', 'December 2024');
});

test('a run of key presses on the slider is one entry too', async ({ page }) => {
  await open(page, '/?at=2020-01');
  const slider = page.getByRole('slider', { name: 'Date of the map' });
  const before = await historyLength(page);
  await slider.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(slider).toHaveAttribute('aria-valuetext', 'May 2021');
  await expect(page).toHaveURL(/at=2021-05/);
  expect(await historyLength(page)).toBe(before + 1);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'January 2018');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'December 2024');
});

test('playback moves the map, ends at the end and starts again from the beginning', async ({
  page,
}) => {
  await open(page, '/?at=2024-08');
  const slider = page.getByRole('slider', { name: 'Date of the map' });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', 'December 2024');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /2018|2019/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/at=20\d\d-\d\d$/);
});

test('the legend counts, and lights up the countries of a stance', async ({ page }) => {
  await open(page, '/');
  const ban = page.getByRole('row', { name: /^Ban/ });
  const [inForce = 0, declared = 0] = (await ban.getByRole('cell').allInnerTexts()).map(Number);
  const total = inForce + declared;
  await page.getByRole('button', { name: 'Ban', exact: true }).click();
  await expect(page).toHaveURL(/stance=ban/);
  await expect(page.locator('.map__link > :not(.map__area--faint)')).toHaveCount(total);
  await page.getByRole('link', { name: 'Countries', exact: true }).click();
  await expect(page.getByText(`${total} countries with a position`)).toBeVisible();
});

test('bad values of a link are left out, told, and the address made clean', async ({ page }) => {
  await open(page, '/?country=DE&country=ZZ&at=never&layer=record');
  await expect(page.getByText('country=ZZ')).toBeVisible();
  await expect(page.getByText('at=never')).toBeVisible();
  await expect(page).toHaveURL(/\/\?country=DE&layer=record$/);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('country=ZZ')).toHaveCount(0);
});

test('the map stands before the charts are asked for', async ({ page }) => {
  let countriesBefore = -1;
  await page.route('**/assets/Timeline-*.js', async (route) => {
    countriesBefore = await page.locator('.map__link').count();
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Evidence over time' })).toBeVisible();
  expect(countriesBefore).toBeGreaterThan(80);
});
