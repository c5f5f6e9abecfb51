import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { historyLength, open } from './support.ts';

const germany = (page: Page) => page.locator('a[data-code="DE"]');
const chosen = (page: Page) => page.getByRole('region', { name: /^Chosen on the map/ });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return box;
}
const middleOf = async (locator: Locator) => {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
};
const widthOf = async (locator: Locator) => (await boxOf(locator)).width;

test('a click chooses a country, kept in the address, and its card leads to its page', async ({
  page,
}) => {
  await open(page, '/?at=2024-08');
  const before = await historyLength(page);
  await germany(page).click();
  await expect(page).toHaveURL(/\?at=2024-08&select=DE$/);
  expect(await historyLength(page)).toBe(before + 1);
  await expect(chosen(page)).toContainText('Restrict, in force');
  await expect(chosen(page)).toContainText('Berlin agreed with operators');
  await page.reload();
  await expect(germany(page)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(chosen(page)).toHaveCount(0);
  await page.goForward();
  await page.getByRole('link', { name: 'Open Germany' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible();
});

test('a code that is none is left out and told', async ({ page }) => {
  await open(page, '/?frame=moon&select=QQ');
  await expect(page.getByText('select=QQ')).toBeVisible();
  await expect(page.getByText('frame=moon')).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test('keys choose, zoom and leave', async ({ page }) => {
  await open(page, '/');
  await germany(page).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/select=DE$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  const before = await widthOf(germany(page));
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await widthOf(germany(page))).toBeGreaterThan(2 * before);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect(await widthOf(germany(page))).toBeCloseTo(before, 0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map__link:focus')).toHaveCount(0);
});

test('Escape takes the choice back wherever it was made', async ({ page }) => {
  await open(page, '/?select=LY');
  await expect(chosen(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  const libya = await middleOf(page.locator('path[data-code="LY"]'));
  await page.mouse.click(libya.x, libya.y);
  await expect(page).toHaveURL(/select=LY$/);
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);
});

test('keys zoom about the country that they have reached, and its card stays at it', async ({
  page,
}) => {
  await open(page, '/');
  await page.locator('a[data-code="AO"]').focus();
  await page.keyboard.press('ArrowRight');
  const reached = page.locator('.map__link:focus');
  const before = await middleOf(reached);
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  const after = await middleOf(reached);
  // Its place is not quite the middle of the box around it, which grows.
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(60);
  const card = await boxOf(page.locator('.map-card'));
  const [left, right] = [card.x - after.x, after.x - card.x - card.width];
  expect(Math.max(left, right)).toBeGreaterThan(0);
  expect(Math.max(left, right)).toBeLessThan(80);
});

test('arrows bring what they reach into sight', async ({ page }) => {
  await open(page, '/?frame=europe');
  const map = await boxOf(page.locator('.map__svg'));
  await germany(page).focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
  const focused = page.locator('.map__link:focus');
  await expect(focused).toHaveAttribute('data-code', 'US');
  await expect(focused).toBeInViewport();
  const { x } = await boxOf(focused);
  expect(x).toBeLessThan(map.x + map.width);
});

test('a wheel zooms with Ctrl held and scrolls the page without', async ({ page }) => {
  await open(page, '/');
  const before = await widthOf(germany(page));
  const { x, y } = await middleOf(germany(page));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  // A busy browser makes one turn of two that come together.
  for (let turn = 1, least = before; turn <= 4; turn++) {
    await page.mouse.wheel(0, -120);
    least *= 1.3;
    await expect.poll(() => widthOf(germany(page))).toBeGreaterThan(least);
  }
  await page.keyboard.up('Control');
  const after = await middleOf(germany(page));
  expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(10);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a drag moves the map and chooses nothing; strokes and grain keep their size', async ({
  page,
}) => {
  await open(page, '/?frame=europe');
  const before = await middleOf(germany(page));
  const grain = () =>
    page.evaluate(() => {
      const pattern = document.querySelector('#map-ban-declared');
      const group = document.querySelector<SVGGElement>('.map__world');
      const scale = /scale\(([\d.e-]+)\)/.exec(pattern?.getAttribute('patternTransform') ?? '');
      return Number(scale?.[1]) * (group?.getScreenCTM()?.a ?? 0);
    });
  expect(await grain()).toBeCloseTo(1, 1);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y + 10, { steps: 4 });
  await page.mouse.move(before.x - 120, before.y + 20, { steps: 4 });
  await page.mouse.up();
  const after = await middleOf(germany(page));
  expect(before.x - after.x).toBeGreaterThan(100);
  await expect(page).toHaveURL(/\?frame=europe$/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await grain()).toBeCloseTo(1, 1);
  await page.getByRole('button', { name: 'Reset zoom' }).click();
  await expect.poll(async () => (await middleOf(germany(page))).x).toBeCloseTo(before.x, 0);
});

test('zooming in shows a small state as it is', async ({ page }) => {
  await open(page, '/');
  const kosovo = page.locator('a[data-code="XK"]');
  await expect(kosovo.locator('circle')).toHaveCount(1);
  await kosovo.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('+');
  await expect(kosovo.locator('circle')).toHaveCount(0);
  await expect(kosovo.locator('path')).toHaveCount(1);
});

for (const frame of ['world', 'europe', 'asia-pacific', 'africa-middle-east', 'americas'])
  for (const width of [1280, 360])
    test(`no marker hides another: ${frame}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/?frame=${frame}`);
      await page.locator('.map__svg').waitFor();
      const hiding = await page.evaluate(() => {
        const map = document.querySelector('.map__svg')?.getBoundingClientRect();
        if (map === undefined) return ['no map'];
        const dots = [...document.querySelectorAll('.map__link .map__marker')].map((circle) => {
          const box = circle.getBoundingClientRect();
          return {
            code:
              circle.closest('a')?.dataset['code'] ??
              circle.closest('a')?.getAttribute('data-code'),
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
          };
        });
        const seen = dots.filter(
          (d) => d.x > map.left && d.x < map.right && d.y > map.top && d.y < map.bottom,
        );
        return seen.flatMap((a, i) =>
          seen
            .slice(i + 1)
            .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 10)
            .map((b) => `${a.code} ${b.code}`),
        );
      });
      expect(hiding).toEqual([]);
    });

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one scrolls the page, two zoom the map', async ({ page }) => {
    await open(page, '/');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await page.locator('.map__svg').scrollIntoViewIfNeeded();
    const before = await widthOf(germany(page));
    const { x, y } = await middleOf(germany(page));
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [[x - 20, y]]);
    await touch('touchStart', [
      [x - 20, y],
      [x + 20, y],
    ]);
    for (const d of [30, 45, 60, 80])
      await touch('touchMove', [
        [x - d, y],
        [x + d, y],
      ]);
    await touch('touchEnd', []);
    await expect.poll(() => widthOf(germany(page))).toBeGreaterThan(3 * before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const zoomed = await widthOf(germany(page));
    await touch('touchStart', [[x, y]]);
    for (const d of [10, 30, 60, 100, 140]) await touch('touchMove', [[x, y - d]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await widthOf(germany(page))).toBeCloseTo(zoomed, 0);
  });

  test('a tap beside a marker still means it', async ({ page }) => {
    await open(page, '/?frame=europe');
    const marker = page.locator('a[data-code="MT"] circle');
    await marker.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(marker);
    await page.touchscreen.tap(x, y - 14);
    await expect(page).toHaveURL(/select=MT$/);
    await page.getByRole('link', { name: 'Open Malta' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Malta' })).toBeVisible();
  });
});
