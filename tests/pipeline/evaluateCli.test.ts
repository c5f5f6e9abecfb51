import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'tests/fixtures/gold-small';
const SLOW = 60_000;

function run(entry: string, ...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const command = ['src/pipeline/run.mjs', entry, ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const rates = z.object({
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
});
const figures = z.object({
  date: z.object({ exact: z.int(), within: z.int(), wrong: z.int(), none: z.int() }),
  language: z.object({ accuracy: z.number().nullable() }),
  mentions: rates,
  positions: rates.extend({
    country: rates,
    flips: z.int(),
    meanDistance: z.number().nullable(),
  }),
  negatives: z.object({ texts: z.int(), withFalse: z.int() }),
  evidence: z.object({ measured: z.int() }),
  boilerplate: rates,
  reliability: z.object({ bins: z.array(z.object({ n: z.int() })), monotone: z.boolean() }),
});
const report = figures.extend({
  byLanguage: z.record(z.string(), figures),
  byDifficulty: z.object({ plain: figures, tricky: figures }),
  baselines: z.object({ keyword: figures, majority: figures, compromise: z.unknown() }),
  cues: z.array(z.object({ id: z.string(), texts: z.array(z.string()), single: z.boolean() })),
});

describe('evaluate on the command line', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gold-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints the tables and ends with 0', { timeout: SLOW }, async () => {
    const { code, stdout, stderr } = await run('evaluateCli.ts', FOLDER);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Positions .*\n.*gold\s+read\s+P/u);
    expect(stdout).toContain('Reliability of confidence');
  });

  it('prints one JSON document with every figure', { timeout: SLOW }, async () => {
    const { code, stdout } = await run('evaluateCli.ts', FOLDER, '--json', '--baseline', '--cues');
    expect(code).toBe(0);
    const parsed = report.parse(JSON.parse(stdout));
    expect(parsed.language.accuracy).toBe(1);
    expect(parsed.mentions.f1).toBe(1);
    expect(parsed.boilerplate).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(parsed.date).toMatchObject({ exact: 1, wrong: 0, none: 0 });
    expect(Object.keys(parsed.byLanguage)).toEqual(['en']);
  });

  it(
    'names file, place, value and remedy of a fault and ends with 1',
    { timeout: SLOW },
    async () => {
      const faulty = join(folder, 'faulty');
      await cp(join(ROOT, FOLDER), faulty, { recursive: true });
      await writeFile(join(faulty, 'phone.json'), '{ "language": "english" }');
      const { code, stdout, stderr } = await run('evaluateCli.ts', faulty, '--json');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/phone\.json:1:15 error invalid-field: language: .*\("english"\)/u);
      expect(stderr).toContain('tests/gold/README.md gives the form');
    },
  );

  it('explains itself where it is called wrongly', { timeout: SLOW }, async () => {
    const { code, stderr } = await run('evaluateCli.ts', '--what');
    expect(code).toBe(1);
    expect(stderr).toContain('npm run evaluate -- DIR');
    const bench = await run('benchCli.ts', '--what');
    expect(bench.code).toBe(1);
    expect(bench.stderr).toContain('npm run bench:pipeline');
  });
});
