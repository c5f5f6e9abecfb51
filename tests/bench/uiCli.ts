import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser as Chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { freePort } from '../support/freePort.ts';
import { figuresOf } from './figures.ts';
import { INTERACTIONS } from './interactions.ts';
import { sample } from './probe.ts';
import type { Trigger } from './probe.ts';
import { formatRows, GOAL } from './rows.ts';
import type { Row } from './rows.ts';

const USAGE = `npm run bench:ui -- [--json] [--only NAME]
  --json  the figures as JSON
  --only  one interaction: ${INTERACTIONS.map((i) => `"${i.name}"`).join(', ')}`;

const THROTTLES = [1, 4] as const;
const VIEWPORT = { width: 1440, height: 900 };

/** Measures on a fresh page, so that no interaction pays for the one before. */
async function measure(
  browser: Chromium,
  url: string,
  throttle: number,
  { name, trigger, run }: (typeof INTERACTIONS)[number],
): Promise<Row> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.locator('.timeline .recharts-surface').first().waitFor();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const samplesOf = (what: Trigger) => sample(page, what, () => run(page, cdp));
    const paced = await samplesOf('frame');
    const timed =
      trigger === 'frame' ? { ...paced, answered: paced.frames } : await samplesOf(trigger);
    return { name, throttle, ...figuresOf({ ...timed, frames: paced.frames }) };
  } finally {
    await context.close();
  }
}

async function main(): Promise<boolean> {
  let values;
  try {
    ({ values } = parseArgs({
      args: process.argv.slice(2),
      options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
    }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return false;
  }
  const chosen = INTERACTIONS.filter(({ name }) => name === (values.only ?? name));
  if (chosen.length === 0) {
    console.error(`No interaction is named "${values.only}".\n\n${USAGE}`);
    return false;
  }
  const { executablePath, args } = await findBrowser();
  const server = await preview({ preview: { port: await freePort(), strictPort: true } });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('the site was not served');
    const rows: Row[] = [];
    for (const throttle of THROTTLES)
      for (const interaction of chosen)
        rows.push(await measure(browser, url, throttle, interaction));
    const version = browser.version();
    console.log(
      values.json
        ? JSON.stringify({ browser: version, goal: GOAL, rows }, null, 2)
        : `Chromium ${version}\n${formatRows(rows)}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return true;
}

if (!(await main())) process.exitCode = 1;
