import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { historyLength, open } from './support.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Date of the map' });
const bar = (page: Page, month: string) => page.locator(`[data-month="${month}"]`);
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

/** The middle of an element, in pixels of the window. */
async function middle(page: Page, month: string): Promise<{ x: number; y: number }> {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await bar(page, month).boundingBox();
  if (box === null) throw new Error(`${month} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a click on a bar goes to its month, in one entry of the history', async ({ page }) => {
  await open(page, '/');
  const before = await historyLength(page);
  for (const month of ['2018-01', '2020-07', '2023-11']) {
    const { x, y } = await middle(page, month);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`at=${month}$`));
  }
  expect(await historyLength(page)).toBe(before + 3);
  await expect(page.getByText('As of 30 November 2023:')).toBeVisible();
});

test('the map follows the drag, and the address only its end', async ({ page }) => {
  await open(page, '/');
  const from = await middle(page, '2024-12');
  const to = await middle(page, '2019-03');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await expect(page.getByText('As of 31 March 2019:')).toBeVisible();
  await expect(page.getByRole('group', { name: /World map .*31 March 2019/ })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/at=2019-03$/);
});

test('arrows go by month, pages by year, Home and End to the ends', async ({ page }) => {
  await open(page, '/?at=2020-07-14');
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '14 July 2020');
  for (const [key, value] of [
    ['ArrowRight', 'August 2020'],
    ['ArrowLeft', 'July 2020'],
    ['PageDown', 'July 2019'],
    ['PageUp', 'July 2020'],
    ['End', 'December 2024'],
    ['PageUp', 'December 2024'],
    ['Home', 'January 2018'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', value);
  }
  await expect(page).toHaveURL(/at=2018-01$/);
});

test('a typed date moves the map; a wrong one is told and moves nothing', async ({ page }) => {
  await open(page, '/?stance=ban');
  const field = page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('14 July');
  await field.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“14 July” is not a date');
  await expect(alert).toContainText('2020-07-14');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/\?stance=ban$/);
  for (const date of ['2020', '2020-07', '2020-07-14']) {
    await field.fill(date);
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`\\?at=${date}&stance=ban$`));
    await expect(alert).toHaveCount(0);
  }
  await expect(page.getByText('As of 14 July 2020', { exact: false }).first()).toBeVisible();
});

test('the next change leads to its day, and the previous one back', async ({ page }) => {
  await open(page, '/?at=2024-06&country=DE');
  await page.getByRole('button', { name: 'Next change: 11 Jul 2024, Germany' }).click();
  await expect(page).toHaveURL(/at=2024-07-11&country=DE$/);
  await expect(page.getByRole('link', { name: 'Germany: Restrict, in force' })).toBeAttached();
  const next = page.getByRole('button', { name: /^Next change: none after 11 Jul 2024/ });
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  const previous = page.getByRole('button', { name: /^Previous change/ });
  const dates: string[] = [];
  while ((await previous.getAttribute('aria-disabled')) === 'false') {
    const url = page.url();
    await previous.press('Enter');
    await expect(page).not.toHaveURL(url);
    dates.push(new URL(page.url()).searchParams.get('at') ?? '');
  }
  expect(dates.length).toBeGreaterThan(1);
  // A month stands for its last day.
  const ends = dates.map((date) => date.padEnd(10, '-99'));
  expect(ends).toEqual(ends.toSorted().toReversed());
  await expect(previous).toContainText('none before');
  await expect(previous).toBeFocused();
});

test('playback takes about four seconds, however slow the machine is', async ({ page }) => {
  await open(page, '/?at=2024-12');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Timed in the page, from the press to the end as its button tells it.
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const play = document.querySelector<HTMLElement>('.slider__play');
        if (play === null) throw new Error('no button to play');
        const start = performance.now();
        play.click();
        let seen = false;
        new MutationObserver(() => {
          const isPlaying = play.textContent?.includes('Pause') ?? false;
          if (seen && !isPlaying) resolve(performance.now() - start);
          seen ||= isPlaying;
        }).observe(play, { subtree: true, childList: true, characterData: true });
      }),
  );
  expect(took).toBeGreaterThan(3900);
  expect(took).toBeLessThan(6000);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'December 2024');
});

test.describe('with a finger at 360 px', () => {
  test.use(PHONE);

  test('bars, buttons and the field can be tapped', async ({ page }) => {
    await open(page, '/');
    const { x, y } = await middle(page, '2020-07');
    await page.touchscreen.tap(x, y);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'July 2020');
    await expect(page).toHaveURL(/at=2020-07$/);
    await page.getByRole('button', { name: /^Next change/ }).tap();
    await expect(page).toHaveURL(/at=2020-08|at=2020-09/);
    await page.getByRole('textbox', { name: 'Go to date' }).fill('2019');
    await page.getByRole('button', { name: 'Go', exact: true }).tap();
    await expect(page).toHaveURL(/at=2019$/);
    await page.getByRole('button', { name: 'Play' }).tap();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.getByRole('button', { name: 'Pause' }).tap();
    await expect(page).toHaveURL(/at=20(19|2\d)-\d\d$/);
  });

  test('a finger drags the slider', async ({ page }) => {
    await open(page, '/');
    const from = await middle(page, '2024-12');
    const to = await middle(page, '2019-03');
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: string, points: { x: number; y: number }[]) =>
      cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
    await touch('touchStart', [from]);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 10, y: from.y }]);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'March 2019');
    await touch('touchEnd', []);
    await expect(page).toHaveURL(/at=2019-03$/);
  });

  test('all that can be touched is large enough', async ({ page }) => {
    await open(page, '/');
    const heights = await page
      .locator('.slider button, .slider input')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    expect(heights).toHaveLength(6);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(40);
  });
});
