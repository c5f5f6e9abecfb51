import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Every kind of page, by an address that the shipped corpus has. */
export const PAGES = [
  ['map', '/'],
  ['filtered map', '/?at=2020-07&country=GB&stance=ban'],
  ['changes', '/changes?from=2019-06&to=2020-12'],
  ['year by year', '/years'],
  ['year', '/years/2020'],
  ['countries', '/countries'],
  ['history', '/history'],
  ['compare', '/compare?country=AU&country=DE&country=GB&country=HU'],
  ['nothing to compare', '/compare'],
  ['country', '/countries/DE'],
  ['country without data', '/countries/MX'],
  ['home state', '/countries/CN'],
  ['articles', '/articles'],
  ['article', '/articles/britain-weighs-next-steps-on-huawei'],
  ['passage', '/articles/huawei-offers-germany-no-spy-deal/evidence/de-1'],
  ['sources', '/sources'],
  ['source', '/sources/sputnik'],
  ['about', '/about'],
  ['not found', '/countrys'],
] as const;

/** Collects what a user would never see but we must: console errors and requests to other hosts. */
export function watch(page: Page): { faults: string[] } {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A page that does not exist answers with 404, and the browser says so.
    const isOwnAnswer =
      /status of 404/.test(message.text()) && message.location().url === page.url();
    if (isOwnAnswer) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(request.url());
  });
  return { faults };
}

/** True in a page whose scripts have begun. */
export const isAtWork = (): boolean =>
  Object.keys(document.querySelector('#root') ?? {}).some((key) => key.startsWith('__react'));

/** True in a page of which React has taken over all that can be used. */
const isTakenOver = (): boolean =>
  [...document.querySelectorAll('#root :is(a, button, input, select)')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps')),
  );

/** Opens a page and waits until it stands. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // The first sign of a reader; charts wait for one, and on a touch screen all scripts.
  await expect(async () => {
    await page.mouse.move(2, 2);
    expect(await page.evaluate(isAtWork)).toBe(true);
  }).toPass();
  await page.waitForFunction(isTakenOver);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

export const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);
