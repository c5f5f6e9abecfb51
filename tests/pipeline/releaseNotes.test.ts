/** `npm run release-notes` over the fixture releases; UPDATE_GOLDEN=1 writes the notes anew. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { toRelease } from '../../src/domain/release/release.ts';
import { buildCorpus } from '../../src/pipeline/corpus.ts';
import { readFolder } from '../../src/pipeline/nodeFiles.ts';
import { stampOf } from '../../src/pipeline/outputs.ts';
import { stampCitation, stampLedger } from '../../src/pipeline/release/stampRelease.ts';
import type { Release } from '../../src/schema/release.ts';
import { expectGolden, seedsOf } from './support/golden.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SLOW = 120_000;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const runEntry = (entry: string, args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const all = ['src/pipeline/run.mjs', entry, ...args];
    execFile(process.execPath, all, { cwd: ROOT }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });

const run = (...args: string[]): Promise<Ended> => runEntry('releaseNotesCli.ts', args);
const publish = (...args: string[]): Promise<Ended> => runEntry('publishCli.ts', args);

async function releaseOf(name: string): Promise<Release> {
  const { corpus } = buildCorpus({ files: await readFolder(seedsOf(name)), today: '2025-01-01' });
  if (corpus === null) throw new Error(`${name} does not build`);
  return toRelease(corpus.atlas, corpus.retired, stampOf(corpus));
}

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  await writeFile(path('one.json'), JSON.stringify(await releaseOf('release-1')));
  await mkdir(path('two'));
  await writeFile(join(path('two'), 'release.json'), JSON.stringify(await releaseOf('release-2')));
}, SLOW);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('release notes', () => {
  it('tell what became of positions and observations', { timeout: SLOW }, async () => {
    const { code, out } = await run(path('one.json'), path('two'));
    expect(code).toBe(0);
    expectGolden('release-2', 'release-notes.md', out);
  });

  it('come as data, too', { timeout: SLOW }, async () => {
    const { out } = await run('--json', path('one.json'), path('two'));
    const { positions, observations }: Record<string, unknown> = JSON.parse(out);
    expect(positions).toContainEqual({
      kind: 'added',
      country: 'SE',
      from: '2020-10-20',
      to: null,
      before: { status: 'none' },
      after: expect.objectContaining({ status: 'in-force', stance: 'ban' }),
    });
    expect(observations).toMatchObject({ withdrawn: [{}, {}, {}] });
  });

  const bad: [string, string[], RegExp][] = [
    ['one name', ['one.json'], /two releases are compared, and 1 were named/],
    ['no such file', ['one.json', 'three.json'], /three\.json" can't be read/],
    ['a folder without a release', ['one.json', 'empty'], /empty\/release\.json" can't be read/],
    ['no JSON', ['one.json', 'text.json'], /is no release of the atlas\n {2}1:1 not valid JSON/],
    [
      'another JSON',
      ['one.json', 'other.json'],
      /is no release of the atlas\n {2}1:1 dataset is missing/,
    ],
    [
      'a bad value',
      ['one.json', 'bad.json'],
      /\n {2}1:\d+ positions\.0\.stance is none of the known/,
    ],
  ];
  test.each(bad)('refuse %s', { timeout: SLOW }, async (_, names, message) => {
    await mkdir(path('empty'), { recursive: true });
    await writeFile(path('text.json'), 'hello');
    await writeFile(path('other.json'), '{}');
    const good = await readFile(path('one.json'), 'utf8');
    await writeFile(path('bad.json'), good.replace(/("positions":.*?)"review"/, '$1"angry"'));
    const { code, out, err } = await run(...names.map(path));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toContain('npm run release-notes -- OLD NEW');
  });
});

describe('publishing', () => {
  it('adds what is new, once', { timeout: SLOW }, async () => {
    const seeds = path('seeds');
    await cp(seedsOf('release-2'), seeds, { recursive: true });
    expect((await publish(seeds)).out).toContain('+ finland-sets-terms/fi-1\n');
    const written = await readFile(join(seeds, 'published.json'), 'utf8');
    expect((await publish(seeds)).out).toContain('0 new in');
    expect(await readFile(join(seeds, 'published.json'), 'utf8')).toBe(written);
  });

  it('writes nothing while the seeds have errors', { timeout: SLOW }, async () => {
    const seeds = path('unsaid');
    await cp(seedsOf('release-2-unsaid'), seeds, { recursive: true });
    const { code, err } = await publish(seeds);
    expect(code).toBe(1);
    expect(err).toContain('published-gone');
    expect(await readFile(join(seeds, 'published.json'), 'utf8')).toBe(
      await readFile(join(seedsOf('release-2-unsaid'), 'published.json'), 'utf8'),
    );
  });
});

describe('a release', () => {
  const stamp = { version: '0.2.0', date: '2026-12-01', hash: '0123456789ab' };
  const ledger = { releases: [stamp], articles: new Map(), observations: new Map() };

  it('is added once, and never made to say something else', () => {
    expect(stampLedger({ ...ledger, releases: [] }, stamp).releases).toEqual([stamp]);
    expect(stampLedger(ledger, { ...stamp, date: '2026-12-02' })).toBe(ledger);
    expect(() => stampLedger(ledger, { ...stamp, hash: 'ba9876543210' })).toThrow(
      /release 0\.2\.0 of 2026-12-01 is out with other contents/,
    );
  });

  it('is what CITATION.cff tells', () => {
    const cff = 'cff-version: 1.2.0\nversion: "0.1.0"\ndate-released: "2026-11-22"\n';
    expect(stampCitation(cff, stamp)).toBe(
      'cff-version: 1.2.0\nversion: "0.2.0"\ndate-released: "2026-12-01"\n',
    );
    expect(() => stampCitation('version: 1', stamp)).toThrow(/date-released/);
  });
});
