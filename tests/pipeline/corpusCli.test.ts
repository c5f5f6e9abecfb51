import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedsOf } from './support/golden.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SLOW = 60_000;

function run(seeds: string, target: string): Promise<{ code: number; stdout: string }> {
  return new Promise((done) => {
    const args = ['src/pipeline/run.mjs', 'cli.ts', seeds, target];
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout) => {
      done({ code: error ? Number(error.code) : 0, stdout });
    });
  });
}

describe('the command line', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints the table, writes the corpus and ends with 0', { timeout: SLOW }, async () => {
    const target = join(folder, 'good');
    const { code, stdout } = await run(seedsOf('good-corpus'), target);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^article\s+date\s+language\s+observations/);
    expect(stdout).toContain('2 articles, 5 observations, 0 errors, 0 warnings');
    expect((await readdir(target)).toSorted()).toEqual([
      'articles',
      'atlas.json',
      'names.json',
      'raw',
      'release.json',
      'retired.json',
      'shapes.json',
      'sketch.json',
      'sources.json',
      'stamp.json',
      'version.json',
    ]);
    const body: unknown = JSON.parse(
      await readFile(join(target, 'articles', 'norway-open-tender.json'), 'utf8'),
    );
    expect(body).toMatchObject({ slug: 'norway-open-tender' });
  });

  it(
    'prints every diagnostic, ends with 1 and leaves the last good corpus alone',
    { timeout: SLOW },
    async () => {
      const target = await mkdtemp(join(folder, 'kept-'));
      await writeFile(join(target, 'atlas.json'), 'the last good one');
      const { code, stdout } = await run(seedsOf('many-faults'), target);
      expect(code).toBe(1);
      expect(stdout).toContain('broken.txt:1:4 error invalid-utf8');
      expect(stdout).toContain('quote-not-found');
      expect(await readFile(join(target, 'atlas.json'), 'utf8')).toBe('the last good one');
    },
  );
});
