import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { historyLength, open, watch } from './support.ts';

const chartOf = (page: Page) => page.getByRole('group', { name: /^Evidence by date and stance/ });

/** Opens the map's page down at its timeline; gives the place of the plot's months on the screen. */
async function openTimeline(page: Page, path: string) {
  await open(page, path);
  // As a reader gets there: the charts come when they are near.
  await page.getByRole('heading', { name: 'Timeline' }).scrollIntoViewIfNeeded();
  const chart = chartOf(page);
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.getByRole('link').first()).toBeVisible();
  await page.locator('.timeline__lanes').evaluate((e) => e.scrollIntoView({ block: 'center' }));
  const box = await chart.boundingBox();
  if (box === null) throw new Error('the chart has no place');
  const x = (month: number) => box.x + 62 + (month / 84) * (box.width - 62 - 14);
  // Between two lanes, where no mark is.
  return { chart, box, x, y: box.y + box.height - 45 };
}

test('marks stand where the axis says', async ({ page }) => {
  const { chart } = await openTimeline(page, '/?country=DE&layer=record');
  const frame = page.locator('.timeline__lanes .recharts-cartesian-grid-vertical line');
  const lines = await frame.evaluateAll((all) => all.map((l) => l.getBoundingClientRect().left));
  const mark = chart.getByRole('link', { name: /2021$/ }).first();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('the mark has no place');
  const middle = box.x + box.width / 2;
  const years = lines.toSorted((a, b) => a - b);
  expect(middle).toBeGreaterThan(years[3] ?? Infinity);
  expect(middle).toBeLessThan(years[4] ?? 0);
});

test('no two marks of a lane overlap', async ({ page }) => {
  const { chart } = await openTimeline(page, '/');
  const boxes = await chart
    .locator('[data-key] > :is(a, g, rect):first-child')
    .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(200);
  const overlaps = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return Math.min(across, down) > 0.6;
    }),
  );
  expect(overlaps).toEqual([]);
});

test('a mouse brushes a period: one entry of the history, and the map follows', async ({
  page,
}) => {
  const { x, y } = await openTimeline(page, '/');
  const before = await historyLength(page);
  await page.mouse.move(x(14.5), y);
  await page.mouse.down();
  await page.mouse.move(x(20), y, { steps: 4 });
  await page.mouse.move(x(29.5), y, { steps: 4 });
  await expect(page.getByText(/^As of 30 June 2020:/)).toBeAttached();
  await expect(page).not.toHaveURL(/period/);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?period=2019-03\.\.2020-06$/);
  expect(await historyLength(page)).toBe(before + 1);
  await expect(page.getByText(/^As of 30 June 2020:/)).toBeAttached();
  await expect(page.getByRole('slider', { name: 'Start of the period' })).toHaveValue('14');
  await page.getByRole('button', { name: 'All years', exact: true }).click();
  await expect(page).not.toHaveURL(/period/);
  await page.goBack();
  await expect(page).toHaveURL(/\?period=2019-03\.\.2020-06$/);
});

test('keys move the handles, which say their dates', async ({ page }) => {
  await openTimeline(page, '/');
  const before = await historyLength(page);
  const end = page.getByRole('slider', { name: 'End of the period' });
  await end.focus();
  for (const key of ['PageDown', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(end).toHaveAttribute('aria-valuetext', '30 November 2022');
  await expect(page).toHaveURL(/\?period=2018-01\.\.2022-11$/);
  expect(await historyLength(page)).toBe(before + 1);
});

test('the map and the marks light each other', async ({ page }) => {
  const { faults } = watch(page);
  const { chart } = await openTimeline(page, '/?country=SE&layer=record');
  await chart
    .getByRole('link', { name: /^Sweden, Ban/ })
    .first()
    .hover();
  await expect(page.locator('.map [data-lit="SE"] path').first()).toBeAttached();
  await expect(page.locator('.timeline__lanes').getByRole('status')).toContainText('Sweden: Ban');
  await page.locator('.map').scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: /^Sweden: / }).hover();
  await expect(page.locator('.timeline__lit[data-lit="SE"] rect').first()).toBeAttached();
  await expect(page.locator('.map-card')).toContainText('Sweden');
  await expect(page.locator('.map [data-lit="SE"] path').first()).toBeAttached();
  expect(faults).toEqual([]);
});

test('the card of a mark at the foot of the window stands above it', async ({ page }) => {
  const { chart } = await openTimeline(page, '/?country=AU&layer=record');
  const mark = chart.getByRole('link', { name: /^Australia, / }).first();
  const at = await mark.boundingBox();
  if (at === null) throw new Error('there is no mark');
  const height = page.viewportSize()?.height ?? 0;
  await page.mouse.wheel(0, at.y - height + 40);
  await expect.poll(async () => Math.round((await mark.boundingBox())?.y ?? 0)).toBe(height - 40);
  await mark.hover();
  const foot = async () => {
    const card = await page.locator('.timeline__card').boundingBox();
    return card === null ? Infinity : card.y + card.height;
  };
  await expect.poll(foot).toBeLessThan(height);
});

test('a bin opens its list by mouse, and the mouse follows a mark', async ({ page }) => {
  const { chart } = await openTimeline(page, '/');
  await chart
    .getByRole('button', { name: /observations/ })
    .first()
    .click();
  const card = page.getByRole('dialog', { name: /observations/ });
  await expect(card.getByRole('link', { name: 'See the proof' }).first()).toBeVisible();
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await chart
    .getByRole('link', { name: /^Sweden, Ban/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/countries\/SE#/);
});

test.describe('with a finger at 360 px', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap near a mark opens its card with the link', async ({ page }) => {
    const { chart } = await openTimeline(page, '/?country=SE&layer=record');
    const box = await chart
      .getByRole('link', { name: /^Sweden, Ban/ })
      .first()
      .boundingBox();
    if (box === null) throw new Error('the mark has no place');
    await page.touchscreen.tap(box.x + box.width / 2 + 8, box.y + box.height / 2 + 6);
    const card = page.getByRole('dialog', { name: 'Evidence' });
    await expect(card).toContainText('Sweden');
    await card.getByRole('link', { name: 'See the proof' }).tap();
    await expect(page).toHaveURL(/\/countries\/SE#/);
  });

  test('a finger brushes across, and moves a handle', async ({ page }) => {
    const { x, y } = await openTimeline(page, '/');
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number, at: number) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: number[]) =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: places.map((place) => ({ x: place, y: at })),
        });
      await send('touchStart', [from]);
      for (let step = 1; step <= 8; step++)
        await send('touchMove', [from + ((to - from) * step) / 8]);
      await send('touchEnd', []);
    };
    await swipe(x(24.5), x(47.5), y);
    await expect(page).toHaveURL(/\?period=2020\.\.2021$/);
    const end = await page.locator('.timeline__handles').boundingBox();
    if (end === null) throw new Error('the handles have no place');
    await swipe(x(48), x(60), end.y + end.height / 2);
    await expect(page).toHaveURL(/\?period=2020(-01)?\.\.2022/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`charts and an open card are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { chart } = await openTimeline(page, '/?share=yes&period=2019..2020');
    await chart
      .getByRole('button', { name: /observations/ })
      .first()
      .click();
    const { violations } = await new AxeBuilder({ page }).include('.timeline').analyze();
    expect(violations).toEqual([]);
  });

  test(`the table of every month's end is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openTimeline(page, '/');
    await page.getByText('Every month’s end as a table').click();
    const table = page.getByRole('region', { name: 'Countries by stance, month by month' });
    await expect(table.getByRole('row')).toHaveCount(84 + 2);
    const { violations } = await new AxeBuilder({ page }).include('.timeline__table').analyze();
    expect(violations).toEqual([]);
  });
}
