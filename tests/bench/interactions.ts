import type { CDPSession, Page } from '@playwright/test';
import { PLAY_MS } from '../../src/domain/player.ts';
import type { Trigger } from './probe.ts';

interface Interaction {
  readonly name: string;
  readonly trigger: Trigger;
  run(page: Page, cdp: CDPSession): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A plain mouse reports its place 125 times a second, whether or not the page keeps up. */
const MOUSE_MS = 8;
const TOGGLES = 40;
/** Long enough for a machine four times slower to come to rest, list and charts included. */
const TOGGLE_MS = 1500;

const FRAME_MS = 1000 / 60;
/** Its multiples, less whole numbers, spread evenly over a frame however many are taken (Weyl, 1916). */
const GOLDEN = 0.618_033_988_75;

/** A moment of a frame, another at each turn: a hand knows nothing of frames. */
const momentOf = (turn: number): number => ((turn * GOLDEN) % 1) * FRAME_MS;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Done when a picture that shows all before it has been drawn. */
const picture = (cdp: CDPSession) =>
  cdp.send('Runtime.evaluate', {
    expression: 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))',
    awaitPromise: true,
  });

/**
 * Moves the mouse along a way at a mouse's own pace. Between two pictures a browser merges all moves
 * into the last one, except those that come from a test: these are merged here, or they would queue up
 * before a slow page as a hand's never do. Each then waits for a moment of the frame: on the heels of
 * every picture, it would always come at the same one.
 */
async function glide(cdp: CDPSession, way: readonly Point[], pressed: boolean): Promise<void> {
  const begun = performance.now();
  for (let at = 0, turn = 0; at < way.length; turn++) {
    const due = begun + at * MOUSE_MS - performance.now();
    await wait(Math.max(0, due) + momentOf(turn));
    const { x = 0, y = 0 } = way[at] ?? {};
    await Promise.all([
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x,
        y,
        button: pressed ? 'left' : 'none',
        buttons: pressed ? 1 : 0,
      }),
      picture(cdp),
    ]);
    const reached = Math.ceil((performance.now() - begun) / MOUSE_MS);
    at = at === way.length - 1 ? way.length : Math.min(reached, way.length - 1);
  }
}

/** Places on the straight way from one to another. */
const line = (from: Point, to: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / steps,
    y: from.y + ((to.y - from.y) * (i + 1)) / steps,
  }));

async function boxOf(page: Page, selector: string) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`"${selector}" is not on the page`);
  return box;
}

const slider = 'input[aria-label="Date of the map"]';

/** From the last month to the first and back, both in two seconds. */
async function drag(page: Page, cdp: CDPSession): Promise<void> {
  const box = await boxOf(page, slider);
  const y = box.y + box.height / 2;
  const [first, last] = [
    { x: box.x + 16, y },
    { x: box.x + box.width - 14, y },
  ];
  await page.mouse.move(last.x, last.y);
  await page.mouse.down();
  await glide(cdp, [...line(last, first, 250), ...line(first, last, 250)], true);
  await page.mouse.up();
}

/** Across a drawing to and fro, in rows at these shares of its height. */
async function sweep(page: Page, cdp: CDPSession, selector: string, shares: readonly number[]) {
  const box = await boxOf(page, selector);
  const rows = shares.map((share, i) => {
    const y = box.y + share * box.height;
    const ends = [
      { x: box.x + 0.08 * box.width, y },
      { x: box.x + 0.92 * box.width, y },
    ] as const;
    return i % 2 === 0 ? line(ends[0], ends[1], 150) : line(ends[1], ends[0], 150);
  });
  await glide(cdp, rows.flat(), false);
}

/** Across the whole map, over land and sea. */
const hover = (page: Page, cdp: CDPSession): Promise<void> =>
  sweep(page, cdp, '.map__svg', [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]);

/** The middles of the timeline's lanes, as shares of its height. */
const LANES = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85];

/** Over the marks, lane by lane, and over the areas of countries by stance, month by month. */
async function hoverTimeline(page: Page, cdp: CDPSession): Promise<void> {
  await sweep(page, cdp, '.timeline__marks', LANES);
  await sweep(page, cdp, '.timeline__readout', [0.3, 0.7]);
}

/** A stance of the legend on and off, with all that depends on it. */
async function toggle(page: Page, cdp: CDPSession): Promise<void> {
  const box = await boxOf(page, '.legend__stance');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < TOGGLES; turn++) {
    await wait(TOGGLE_MS);
    await picture(cdp);
    await wait(momentOf(turn));
    await page.mouse.down();
    await page.mouse.up();
  }
  await wait(TOGGLE_MS);
}

/** From the first month to the last. To look for the button meanwhile would slow the page down. */
async function play(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForTimeout(PLAY_MS);
  await page.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30_000 });
}

export const INTERACTIONS: readonly Interaction[] = [
  { name: 'slider drag', trigger: 'input', run: drag },
  { name: 'hover', trigger: 'pointerover', run: hover },
  { name: 'timeline hover', trigger: 'pointermove', run: hoverTimeline },
  { name: 'filter toggle', trigger: 'click', run: toggle },
  { name: 'play', trigger: 'frame', run: play },
];
