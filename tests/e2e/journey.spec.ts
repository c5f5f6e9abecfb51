import { expect, test } from '@playwright/test';
import { open, watch } from './support.ts';

test('from the map to a passage, to a friend, and all the way back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { faults } = watch(page);
  await open(page, '/');

  await page.getByRole('combobox', { name: 'Year' }).selectOption('2019');
  await expect(page).toHaveURL(/period=2019/);
  await expect(page.getByRole('slider', { name: 'Date of the map' })).toHaveAttribute(
    'aria-valuetext',
    'December 2019',
  );

  await page.getByRole('button', { name: /^Country/ }).click();
  await page.getByRole('searchbox', { name: 'Search: Country' }).fill('hung');
  await page.getByRole('checkbox', { name: /Hungary/ }).check();
  await expect(page).toHaveURL(/period=2019&country=HU/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/at=20/);
  const filtered = page.url();

  const point = page.getByRole('link', { name: 'Hungary, Open, 20 June 2019' });
  await point.click();
  await expect(page).toHaveURL(/\/articles\/hungary-sees-no-proof-against-huawei\/evidence\/hu-1$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hungary sees no proof');

  const note = page.locator('.reader-note').filter({ hasText: 'Hungary: Open' });
  await note.getByRole('button', { name: /Copy link/ }).click();
  await expect(note.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const friend = await context.newPage();
  await friend.goto(link);
  const passage = friend.getByText('Hungary has no proof that devices built by');
  await expect(passage).toBeInViewport();
  await friend.close();

  await note.getByRole('link', { name: 'Hungary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hungary', exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hungary sees no proof');
  await page.goBack();
  await expect(page).toHaveURL(filtered);
  await page.goBack();
  await expect(page).toHaveURL(/\?period=2019&country=HU$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?period=2019$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  expect(faults).toEqual([]);
});

test('a filter from a link looks the same on the other side', async ({ page, context }) => {
  await open(page, '/?period=2020&stance=ban&layer=record');
  const left = await page.getByText(/of \d+ pieces of evidence/).innerText();
  const summary = (await page.locator('.summary').textContent()) ?? '';
  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.getByText(left)).toBeVisible();
  await expect(other.locator('.summary')).toHaveText(summary);
  await expect(other.locator('.evidence__item')).toHaveCount(Number(left.split(' ')[0]));
});

test('an article is fetched when it is opened, and only then', async ({ page }) => {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('britain-weighs-next-steps')) bodies.push(request.url());
  });
  await open(page, '/articles');
  expect(bodies).toEqual([]);
  await page
    .getByRole('link', { name: /Britain weighs its next steps/ })
    .first()
    .click();
  await expect(page.getByText('Angst voor Chinese spionage')).toBeVisible();
  expect(bodies.length).toBeGreaterThan(0);
});

test('every passage of every article opens at its words', async ({ page }) => {
  await open(page, '/articles');
  const hrefs = await page
    .locator('main a[href*="/evidence/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  const passages = [...new Set(hrefs)];
  expect(passages.length).toBe(19);
  for (const href of passages) {
    await page.goto(href);
    await expect(page.locator('mark a[aria-current=location]').first()).toBeInViewport();
  }
});

test('an unknown passage shows its article and says so', async ({ page }) => {
  await open(page, '/articles/huawei-offers-germany-no-spy-deal/evidence/xx-9');
  await expect(page.getByText('xx-9', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No-Spy Deal');
});

test('a near miss suggests the page that was meant', async ({ page }) => {
  await open(page, '/articles/hungary-sees-no-proof');
  await page.getByRole('link', { name: /Hungary sees no proof/ }).click();
  await expect(page).toHaveURL(/hungary-sees-no-proof-against-huawei$/);
  await open(page, '/countries/Germny');
  await expect(page.getByRole('link', { name: 'Germany' })).toBeVisible();
});

test('an entry of the record opens on its country’s page, with its sources', async ({ page }) => {
  await open(page, '/countries/SE#SE-2020-10-20');
  const entry = page.locator('#SE-2020-10-20');
  await expect(entry).toBeInViewport();
  await entry.getByText(/Cited sources/).click();
  const source = entry.getByRole('listitem').getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https?:/);
});

test('the theme that a reader chooses stays', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
});

test('an article opens from its own point of the timeline', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('figure')
    .getByRole('link', { name: 'Hungary agrees to deepen ties with Huawei' })
    .click();
  await expect(page).toHaveURL(/\/articles\/hungary-deepens-huawei-ties-during-xi-visit$/);
});

test('what came after the date of the map is folded away', async ({ page }) => {
  await open(page, '/countries/DE?at=2020-06');
  const list = page.getByRole('region', { name: 'Every piece of evidence' });
  await expect(list.getByRole('time').filter({ hasText: '18 January 2020' })).toBeVisible();
  await expect(list.getByRole('time').filter({ hasText: '11 July 2024' })).toHaveCount(0);
  await list.getByText(/more after 30 June 2020/).click();
  await expect(list.getByRole('time').filter({ hasText: '11 July 2024' })).toBeVisible();
});

test('a link to a later entry opens what is folded away', async ({ page }) => {
  await open(page, '/');
  await page.goto('/countries/DE?at=2020-06#DE-2024-07-11');
  await expect(page.locator('#DE-2024-07-11')).toBeInViewport();
  await expect(page.locator('#DE-2024-07-11')).toHaveAttribute('data-target');
});

test('each page has a title of its own', async ({ page }) => {
  await open(page, '/countries/DE');
  await expect(page).toHaveTitle('Germany on Huawei and 5G');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page).toHaveTitle('Where governments stand on Huawei and 5G');
});
