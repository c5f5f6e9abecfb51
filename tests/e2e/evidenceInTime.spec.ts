import { expect, test } from '@playwright/test';
import { open } from './support.ts';

const MAP_OF_JUNE = /\/\?at=2019-06-20&select=HU$/;

test('a click on a note of an article moves the map to its date', async ({ page }) => {
  await open(page, '/articles/hungary-sees-no-proof-against-huawei/evidence/hu-1');
  const note = page.locator('.reader-note').filter({ hasText: 'Hungary: Open' });
  await note.getByRole('link', { name: 'Map on 20 Jun 2019' }).click();
  await expect(page).toHaveURL(MAP_OF_JUNE);
  await expect(page.getByText(/As of 20 June 2019:/)).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hungary sees no proof');
});

test('a keyboard goes from an entry of a country to the map on its date', async ({ page }) => {
  await open(page, '/countries/SE?layer=record');
  await page.getByRole('link', { name: 'Map on 20 Oct 2020' }).first().press('Enter');
  await expect(page).toHaveURL(/\/\?at=2020-10-20&layer=record&select=SE$/);
  await expect(page.getByText(/As of 20 October 2020:/)).toBeVisible();
});

test.describe('with a finger at 360 px', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('an article’s own date leads to the map', async ({ page }) => {
    await open(page, '/articles/czech-audit-and-claims-against-huawei');
    await page.getByRole('link', { name: 'Map on Jul 2019' }).first().tap();
    await expect(page).toHaveURL(/\/\?at=2019-07$/);
    await expect(page.getByText(/As of 31 July 2019:/)).toBeVisible();
  });
});

test('a month in the chart is as wide as a month, and the legend says so', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByText(/Where only the month or year is known, a box/)).toBeVisible();
  const chart = page.getByRole('figure').filter({ hasText: 'Evidence over time' });
  const plot = await chart.locator('.recharts-cartesian-grid').boundingBox();
  if (plot === null) throw new Error('the chart has no plot');
  const widths = await chart
    .locator('[data-span]')
    .evaluateAll((paths) => paths.map((p) => (p as SVGGraphicsElement).getBBox().width));
  expect(widths.length).toBeGreaterThan(40);
  for (const width of widths) {
    expect(width).toBeGreaterThan((0.85 * plot.width) / 84);
    expect(width).toBeLessThan((1.05 * plot.width) / 84);
  }
});

for (const search of ['', '?at=2020-08', '?layer=articles', '?country=DE&country=MX&at=2020-08']) {
  test(`the line above the map agrees with legend and table: /${search}`, async ({ page }) => {
    await open(page, `/${search}`);
    const line = page.getByText(/^As of .* without data\.$/);
    const words = (await line.innerText()).split(': ')[1] ?? '';
    const [inForce, declared, stale, , noData] = (words.match(/\d+/g) ?? []).map(Number);
    const sums = [0, 0, 0];
    for (const name of ['Ban', 'Restrict', 'Review', 'Open', 'Partner']) {
      const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
      for (const [i, text] of (await row.getByRole('cell').allInnerTexts()).entries())
        sums[i] = (sums[i] ?? 0) + Number(text);
    }
    expect([inForce, declared, stale]).toEqual(sums);
    await expect(page.getByText(`No data: ${noData}`)).toBeVisible();
    const other = Number(/\d+/.exec(await page.getByText(/Other dealings: \d/).innerText())?.[0]);
    await page.getByRole('link', { name: 'Countries', exact: true }).click();
    const shown = Number(inForce) + Number(declared) + other;
    await expect(page.getByRole('rowheader')).toHaveCount(shown);
  });
}
