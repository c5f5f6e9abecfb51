import { expect, test } from '@playwright/test';
import { open } from './support.ts';

test('the sheet of years prints on one page across', async ({ page }) => {
  await open(page, '/years');
  await expect(page.locator('.years__year')).toHaveCount(7);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, width = 0, height = 0] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []).map(
    Number,
  );
  expect(width).toBeGreaterThan(height);
});

test('a small map opens the large one at its date, with the filters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/years?layer=record');
  await page.getByRole('link', { name: 'Open the map at the end of 2019' }).click();
  await expect(page).toHaveURL(/\/\?at=2019-12&layer=record$/);
});
