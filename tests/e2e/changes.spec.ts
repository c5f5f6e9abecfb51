import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { historyLength, open } from './support.ts';

const START = { name: 'Start of the comparison' };
const END = { name: 'End of the comparison' };

/** Where a thumb of the slider lies: thumbs run over the track less their own width. */
async function thumbAt(slider: Locator): Promise<{ x: number; y: number; width: number }> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is not on the page');
  const share = await slider.evaluate(
    (input: HTMLInputElement) => Number(input.value) / Number(input.max),
  );
  const width = box.width - box.height;
  return { x: box.x + box.height / 2 + width * share, y: box.y + box.height / 2, width };
}

test('a mouse drags either date: the map follows, one entry of the history', async ({ page }) => {
  await open(page, '/changes?country=GB');
  const gb = page.locator('a[data-code="GB"]');
  await expect(gb).toHaveAttribute('aria-label', /Harder: .* to Ban, in force/);
  const before = await historyLength(page);
  const end = page.getByRole('slider', END);
  await expect(end).toHaveAttribute('aria-valuetext', '31 December 2024');
  const { x, y, width } = await thumbAt(end);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const share of [0.2, 0.5, 0.7]) await page.mouse.move(x - width * share, y);
  await expect(gb).not.toHaveAttribute('aria-label', /Ban/);
  await expect(page).toHaveURL(/changes\?country=GB$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/to=20\d\d-\d\d&country=GB$/);
  expect(await historyLength(page)).toBe(before + 1);
  await page.goBack();
  await expect(end).toHaveAttribute('aria-valuetext', '31 December 2024');
  await expect(gb).toHaveAttribute('aria-label', /Ban, in force/);
});

test('thumbs never pass each other and come apart again at either end', async ({ page }) => {
  await open(page, '/changes?from=2024-12');
  const start = page.getByRole('slider', START);
  const { x, y, width } = await thumbAt(start);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - width / 2, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2021/);
  await open(page, '/changes?from=2018-01&to=2018-01');
  const low = await thumbAt(page.getByRole('slider', END));
  await page.mouse.move(low.x, low.y);
  await page.mouse.down();
  await page.mouse.move(low.x + low.width / 2, low.y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2018-01&to=2021/);
});

test('keys move a date by months, years and to its bounds, in one entry', async ({ page }) => {
  await open(page, '/changes');
  const start = page.getByRole('slider', START);
  const before = await historyLength(page);
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(start).toHaveAttribute('aria-valuetext', '1 February 2020');
  await expect(page).toHaveURL(/from=2020-02$/);
  expect(await historyLength(page)).toBe(before + 1);
  await page.keyboard.press('End');
  await expect(start).toHaveAttribute('aria-valuetext', '1 December 2024');
  await page.keyboard.press('Home');
  await expect(start).toHaveAttribute('aria-valuetext', '1 January 2018');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', END)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/from=2018-01&to=2024-11$/);
});

test('the card says what changed, and a country opens', async ({ page }) => {
  await open(page, '/changes?from=2020-01&to=2020-12');
  await page.locator('a[data-code="GB"]').hover();
  const card = page.locator('.map-card');
  await expect(card).toContainText('Harder');
  await expect(card).toContainText('Review, declared');
  await expect(card).toContainText('Ban, in force');
  await page.locator('a[data-code="GB"]').click();
  await page.getByRole('link', { name: 'Open United Kingdom' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'United Kingdom' })).toBeVisible();
});

test('a proof leads to its passage, and its link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/changes?layer=articles&country=HU');
  await page.getByRole('button', { name: /Copy link to the proof for Hungary/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const quote = page.locator('.change__quote a').first();
  const words = await quote.innerText();
  await quote.click();
  await expect(page).toHaveURL(link);
  await expect(
    page
      .locator('mark')
      .filter({ hasText: words.slice(0, 20) })
      .first(),
  ).toBeInViewport();
});

test('a finger does it all at 360 px', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await open(page, '/changes');
  const end = page.getByRole('slider', END);
  await end.scrollIntoViewIfNeeded();
  const { x, y, width } = await thumbAt(end);
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (const share of [0.1, 0.3, 0.5]) await touch('touchMove', x - width * share);
  await touch('touchEnd');
  await expect(page).toHaveURL(/to=2021-\d\d$/);
  await page.getByRole('button', { name: '2020', exact: true }).tap();
  await expect(page).toHaveURL(/from=2020-01&to=2020-12$/);
  await page.getByRole('button', { name: 'Europe' }).tap();
  await page.locator('a[data-code="GB"]').tap();
  await expect(page.locator('.map-card')).toContainText('Harder');
  const small = await page
    .locator('.changes__range :is(button, select, input)')
    .evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height < 40).length);
  expect(small).toBe(0);
  await context.close();
});
