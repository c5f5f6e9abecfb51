import { expect, test } from '@playwright/test';
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

test('a country prints the addresses of its sources, and an article its evidence', async ({
  page,
}) => {
  await open(page, '/countries/DE?at=2020');
  await page.emulateMedia({ media: 'print' });
  const sources = page.locator('.evidence__sources a');
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
