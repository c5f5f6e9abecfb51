import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { open, PAGES } from './support.ts';

for (const [name, path] of PAGES) {
  test(`${name}: prints light, without controls, and says where it is from`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
    await open(page, path);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('nav, input, select, button:not([data-picture])')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => e.outerHTML.slice(0, 120)),
    );
    expect(shown).toEqual([]);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(27, 29, 34)');
    await expect(page.getByText(/^Printed from http/)).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.length).toBeGreaterThan(10_000);
  });
}

/** Where the screen shows a part of a list, what the list is made of and how many there are. */
const WHOLE = [
  [
    'changes',
    '/changes',
    '.change',
    async (page: Page) =>
      (await page.locator('.changes__group h3').allInnerTexts())
        .map((text) => Number(/\((\d+)\)/.exec(text)?.[1]))
        .reduce((a, b) => a + b),
  ],
  [
    'history',
    '/history',
    '.lane',
    async (page: Page) =>
      Number(await page.locator('[aria-rowcount]').getAttribute('aria-rowcount')) - 1,
  ],
] as const;

for (const [name, path, item, count] of WHOLE) {
  test(`${name}: paper has every row that the screen shows a part of`, async ({ page }) => {
    await open(page, path);
    const all = await count(page);
    expect(await page.locator(item).count()).toBeLessThan(all);
    await page.evaluate((selector) => {
      const rows = () => document.querySelectorAll(selector).length;
      const note = () => {
        const most = Number(document.body.dataset['most'] ?? 0);
        document.body.dataset['most'] = String(Math.max(most, rows()));
      };
      new MutationObserver(note).observe(document.querySelector('main') ?? document.body, {
        childList: true,
        subtree: true,
      });
    }, item);
    await page.pdf({ format: 'A4' });
    await expect(page.locator('body')).toHaveAttribute('data-most', String(all));
    // The screen goes on as before.
    expect(await page.locator(item).count()).toBeLessThan(all);
  });
}

test('on paper marks stand at their dates, however wide the screen was', async ({ page }) => {
  // Paper has another width, and nothing is measured for it.
  await page.addInitScript(() => {
    const Measured = window.ResizeObserver;
    window.ResizeObserver = class extends Measured {
      constructor(tell: ResizeObserverCallback) {
        super((entries, observer) => {
          if (!matchMedia('print').matches) tell(entries, observer);
        });
      }
    };
  });
  await open(page, '/');
  await page.locator('.timeline').scrollIntoViewIfNeeded();
  await expect(page.locator('.timeline__stack .recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const drawn = await page.evaluate(() =>
    ['.timeline__marks', '.timeline__frame svg', '.timeline__stack svg'].map((selector) => {
      const svg = document.querySelector<SVGSVGElement>(selector);
      const { a = 0, e = 0 } = svg?.getScreenCTM() ?? {};
      return { scale: a.toFixed(2), left: Math.round(e) };
    }),
  );
  expect(Number(drawn[0]?.scale)).toBeLessThan(0.8);
  expect(drawn[1]).toEqual(drawn[0]);
  expect(drawn[2]).toEqual(drawn[0]);
});

test('the first page says on paper how much of the evidence it leaves out', async ({ page }) => {
  await open(page, '/');
  const note = page.getByText(/^The first 20 of \d+ are printed/);
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
});

test('a country prints the addresses of its sources, and an article its evidence', async ({
  page,
}) => {
  await open(page, '/countries/DE?at=2020');
  await page.emulateMedia({ media: 'print' });
  const sources = page.locator('.evidence__sources a[href^=http]');
  await expect(sources.first()).toBeVisible();
  const printed = await sources.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link, '::after').content),
  );
  expect(printed.length).toBeGreaterThan(10);
  for (const content of printed) expect(content).toMatch(/https?:\/\//);
  // Also what came after the date of the page, which the screen folds away.
  await expect(page.locator('.evidence__later .evidence__item').first()).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await open(page, '/articles/britain-weighs-next-steps-on-huawei');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reader-mark').first()).toBeVisible();
  await expect(page.locator('.reader-note').first()).toBeVisible();
});
