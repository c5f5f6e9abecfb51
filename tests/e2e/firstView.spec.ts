import { expect, test } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { isAtWork, watch } from './support.ts';

const PASSAGE = '/articles/huawei-offers-germany-no-spy-deal/evidence/de-1';

/** Keeps files from coming until they are released. */
async function hold(page: Page, files: string | RegExp) {
  const held: Route[] = [];
  await page.route(files, (route) => void held.push(route));
  const release = async () => {
    await page.route(files, (route) => route.continue());
    for (const route of held) await route.continue();
  };
  return { held, release };
}

/** Opens a page whose scripts have come and wait for a touch. */
async function openUntouched(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(isAtWork)).toBe(false);
}

test('nothing but what is seen is asked for before it is seen', async ({ page }) => {
  await page.goto('/');
  await page.waitForFunction(isAtWork);
  const { seen, asked } = await page.evaluate(() => ({
    seen: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(4);
  expect(Math.min(...asked)).toBeGreaterThan(seen);
});

test('a passage is in view with the focus before any script has come', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto(PASSAGE, { waitUntil: 'domcontentloaded' });
  const words = page.locator('mark', { has: page.locator('[aria-current]') }).first();
  await expect(words).toBeInViewport();
  await expect(words.locator('a')).toBeFocused();
});

test('a reader who has scrolled on is not taken back to the passage', async ({ page }) => {
  const scripts = await hold(page, '**/*.js');
  await page.goto(PASSAGE, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const place = () => page.evaluate(() => scrollY);
  const before = await place();
  await scripts.release();
  await page.waitForFunction(isAtWork);
  await page.waitForLoadState('networkidle');
  expect(before).toBeGreaterThan(300);
  expect(Math.abs((await place()) - before)).toBeLessThan(50);
});

test('what a file shows stays while its scripts are still to come', async ({ page }) => {
  await page.route(/\/(shapes|FilterBar)-/, () => undefined);
  await page.goto('/');
  await page.waitForFunction(isAtWork);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(500);
  await expect(page.locator('a[data-code="DE"]')).toBeVisible();
  await expect(page.getByText('Loading the map')).toHaveCount(0);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

for (const [kind, use, address] of [
  ['check box', (page: Page) => page.getByRole('checkbox').first().click(), /\?proposed=yes$/],
  ['list', (page: Page) => page.getByLabel('Year').selectOption('2019'), /\?period=2019$/],
] as const) {
  test(`a ${kind} that is used before its script has come answers when it has`, async ({
    page,
  }) => {
    const script = await hold(page, /\/FilterBar-/);
    await page.goto('/');
    await page.waitForFunction(isAtWork);
    await expect.poll(() => script.held.length).toBeGreaterThan(0);
    await use(page);
    await script.release();
    await expect(page).toHaveURL(address);
  });
}

for (const how of ['Enter', 'the button'] as const) {
  test(`a date that is typed and sent with ${how} before any script has come is gone to`, async ({
    page,
  }) => {
    const scripts = await hold(page, '**/*.js');
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await expect.poll(() => scripts.held.length).toBeGreaterThan(0);
    const field = page.getByLabel('Go to date');
    await field.fill('2022-01-01');
    if (how === 'Enter') await field.press('Enter');
    else await page.getByRole('button', { name: 'Go', exact: true }).click();
    await scripts.release();
    await expect(page).toHaveURL(/\?at=2022-01-01$/);
    await expect(field).toHaveValue('');
  });
}

test('a country that is typed before any script has come is offered once it can be', async ({
  page,
}) => {
  const scripts = await hold(page, '**/*.js');
  await page.goto('/compare', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => scripts.held.length).toBeGreaterThan(0);
  const field = page.getByRole('combobox', { name: /country/i });
  await field.fill('Germ');
  await scripts.release();
  await expect(page.getByRole('option', { name: 'Germany' })).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/compare\?.*DE$/);
  await expect(field).toHaveValue('');
});

for (const [kind, path, link] of [
  ['a link', '/embed/years', '.embed__source a'],
  ['a country of the map', '/embed', 'a[data-code="DE"]'],
] as const) {
  test(`${kind} in a frame opens outside it, even if no script comes`, async ({ page }) => {
    await page.route('**/*.js', () => undefined);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const popup = page.waitForEvent('popup', { timeout: 15_000 });
    await page.locator(link).click();
    expect(new URL((await popup).url()).pathname).not.toContain('/embed');
    expect(new URL(page.url()).pathname).toContain('/embed');
  });
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('scripts are fetched and wait for the first touch, which is answered', async ({ page }) => {
    const { faults } = watch(page);
    await openUntouched(page, '/');
    const europe = page.getByRole('button', { name: 'Europe', exact: true });
    await europe.tap();
    await expect(europe).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?.*europe/i);
    expect(faults).toEqual([]);
  });

  test('marks and textures of the map have their size before any script', async ({ page }) => {
    await openUntouched(page, '/');
    const grainOf = () =>
      page.evaluate(() => {
        const mark = document.querySelector('a .map__marker')?.getBoundingClientRect().width ?? 0;
        const pattern = document.querySelector('pattern[id^="map-"]');
        return { mark: Math.round(mark), pattern: pattern?.getAttribute('patternTransform') };
      });
    const before = await grainOf();
    expect(before.mark).toBe(10);
    await page.touchscreen.tap(5, 400);
    await page.waitForFunction(isAtWork);
    await page.waitForLoadState('networkidle');
    expect(await grainOf()).toEqual(before);
  });

  test('the history of a country is drawn for its screen before any script', async ({ page }) => {
    await openUntouched(page, '/countries/DE');
    const scale = await page
      .locator('.steps svg')
      .evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a);
    expect(scale).toBeCloseTo(1, 1);
  });

  test('a timeline in a frame has its lanes untouched', async ({ page }) => {
    await page.goto('/embed/timeline');
    await expect(page.locator('.timeline__frame').getByText('Restrict')).toBeVisible();
  });

  test('an address without a page is told of untouched', async ({ page }) => {
    await page.goto('/countrys');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('/countrys');
  });

  test('a check box that is touched first is checked, once', async ({ page }) => {
    await openUntouched(page, '/articles');
    const box = page.getByRole('checkbox').first();
    const was = await box.isChecked();
    await box.tap();
    await expect(box).toBeChecked({ checked: !was });
    expect(await page.evaluate(isAtWork)).toBe(true);
    await expect(page).toHaveURL(/\?/);
  });

  test('a country that is touched first is chosen, not opened', async ({ page }) => {
    await openUntouched(page, '/');
    await page.locator('a[data-code="MT"]').tap();
    await expect(page).toHaveURL(/\/\?select=MT$/);
    await expect(page.getByRole('link', { name: 'Open Malta' })).toBeVisible();
  });

  test('a link that is touched first opens its page', async ({ page }) => {
    await openUntouched(page, '/');
    await page.getByRole('link', { name: 'Articles' }).first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/articles/i);
  });
});
