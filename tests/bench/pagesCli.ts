import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { formatTable } from '../../src/pipeline/formatTable.ts';
import { findBrowser } from '../support/browser.ts';
import { freePort } from '../support/freePort.ts';
import { serveStatic } from '../support/staticServer.ts';
import { FIGURES, KINDS, mediansOf, missesOf } from './pages.ts';
import type { Figures } from './pages.ts';

const USAGE = `npm run bench:pages -- [--json] [--only KIND] [--runs N]
  --json  the figures as JSON
  --only  one kind of page: ${KINDS.map(([kind]) => kind).join(', ')}
  --runs  how often each is measured; the figures are medians (5)`;

/** Lighthouse's mobile preset on a page once, in a profile of its own. */
async function measure(url: string): Promise<Figures> {
  const { executablePath, args } = await findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
    const { categories, audits } = result.lhr;
    const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;

    for (const audit of Object.values(audits)) {
      if (audit.score === 0 && audit.scoreDisplayMode === 'binary')
        console.error(`${url}: ${audit.title}`);
    }
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      LCP: value('largest-contentful-paint'),
      TBT: value('total-blocking-time'),
      CLS: value('cumulative-layout-shift'),
    };
  } finally {
    await browser.close();
  }
}

function readArgs() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        runs: { type: 'string', default: '5' },
      },
    });
    const runs = Number(values.runs);
    const kinds = KINDS.filter(([kind]) => kind === (values.only ?? kind));
    if (kinds.length === 0) throw new Error(`No page is of the kind "${values.only}".`);
    if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}".`);
    return { json: values.json, runs, kinds };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

/** Builds the site for the address where it is measured, and serves it as a static host does. */
async function main(): Promise<boolean> {
  const args = readArgs();
  if (args === null) return false;
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const port = await freePort();
  const env = { ...process.env, SITE_ORIGIN: `http://127.0.0.1:${port}` };
  await promisify(execFile)('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { env });
  const site = await serveStatic(folder, { port });
  try {
    const rows: { kind: string; figures: Figures; misses: string[] }[] = [];
    for (const [kind, path] of args.kinds) {
      const runs: Figures[] = [];
      for (let run = 0; run < args.runs; run++) runs.push(await measure(site.origin + path));
      const figures = mediansOf(runs);
      rows.push({ kind, figures, misses: missesOf(figures) });
    }
    console.log(args.json ? JSON.stringify({ goals: FIGURES, rows }, null, 2) : format(rows));
  } finally {
    await site.close();
    await rm(folder, { recursive: true });
  }
  return true;
}

const number = (key: string, value: number): string => value.toFixed(key === 'CLS' ? 3 : 0);

function format(rows: readonly { kind: string; figures: Figures; misses: string[] }[]): string {
  return formatTable(
    ['page', ...FIGURES.map(({ key }) => key), 'misses'],
    [
      ['goal', ...FIGURES.map(({ goal, higher }) => `${higher ? '≥' : '<'} ${goal}`), ''],
      ...rows.map(({ kind, figures, misses }) => [
        kind,
        ...FIGURES.map(({ key }) => number(key, figures[key])),
        misses.join(', '),
      ]),
    ],
  );
}

if (!(await main())) process.exitCode = 1;
