/**
 * Golden folders: each `tests/fixtures/<case>/seeds` is built and compared with
 * `tests/fixtures/<case>/expected`: `report.txt` is what a curator reads, `atlas.json` is there where
 * the case builds (its countries left out: they come from a library). After a wanted change run
 * `UPDATE_GOLDEN=1 npx vitest run --project node tests/pipeline/corpus.test.ts` and read the diff as a
 * curator would: does each message point at the value, name the rule and say what to do?
 */
import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { buildCorpus } from '../../src/pipeline/corpus.ts';
import type { BuildResult } from '../../src/pipeline/corpus.ts';
import { readFolder } from '../../src/pipeline/nodeFiles.ts';
import { MAX_BYTES } from '../../src/pipeline/read/readText.ts';
import type { SeedFiles } from '../../src/pipeline/read/readText.ts';
import { formatReport } from '../../src/pipeline/report.ts';
import { expectGolden, goldenCases, seedsOf } from './support/golden.ts';
import { utf8, withFiles } from './support/seeds.ts';

const TODAY = '2025-01-01';
/** The first build loads the lexicons; on a busy machine that takes its time. */
const SLOW = 60_000;
const good = await readFolder(seedsOf('good-corpus'));

const build = (files: SeedFiles, today = TODAY): BuildResult => buildCorpus({ files, today });

const rulesOf = (result: BuildResult): string[] =>
  result.diagnostics.map((d) => `${d.file} ${d.rule}`);

function atlasText({ corpus }: BuildResult): string | null {
  if (corpus === null) return null;
  const { countries: _countries, ...rest } = corpus.atlas;
  return `${JSON.stringify(rest, null, 2)}\n`;
}

describe('golden folders', () => {
  it.each(goldenCases())('%s', { timeout: SLOW }, async (name) => {
    const result = build(await readFolder(seedsOf(name)));
    expectGolden(name, 'report.txt', `${formatReport(result)}\n`);
    expectGolden(name, 'atlas.json', atlasText(result));
  });
});

describe('the five texts', () => {
  it('come out as they were last read through', { timeout: SLOW }, async () => {
    const bodies = build(await readFolder('seeds'), '2026-12-31').corpus?.bodies ?? [];
    expect(bodies).toHaveLength(5);
    for (const body of bodies) {
      expectGolden('shipped', `${body.slug}.json`, `${JSON.stringify(body, null, 2)}\n`);
    }
  });
});

describe('buildCorpus', () => {
  it('rejects a file over the allowed size, whatever is in it', () => {
    const big = new Uint8Array(MAX_BYTES + 1).fill(0x61);
    const result = build(withFiles(good, { 'big.txt': big, 'big.review.json': big }));
    expect(rulesOf(result)).toEqual(['big.review.json file-too-large', 'big.txt file-too-large']);
    expect(result.corpus).toBeNull();
  });

  it('leaves alone files that are neither texts nor JSON', () => {
    const result = build(withFiles(good, { 'README.md': '# Seeds', '.DS_Store': '\0\0' }));
    expect(result.diagnostics).toEqual([]);
  });

  it('takes a review for what its `article` says, whatever its file is called', () => {
    const review = good.get('alpha.review.json') ?? new Uint8Array();
    const renamed = withFiles(good, { 'alpha.review.json': null, 'zz.review.json': review });
    expect(build(renamed).corpus).toEqual(build(good).corpus);
  });

  it('says the same whatever the order of the files', () => {
    const reversed = new Map([...good].toReversed());
    const [one, other] = [build(reversed), build(good)];
    expect(one.corpus).toEqual(other.corpus);
    expect(formatReport(one)).toBe(formatReport(other));
  });

  it('counts today itself as not in the future', () => {
    expect(build(good, '2021-01-01').diagnostics).toEqual([]);
    expect(rulesOf(build(good, '2020-12-31'))).toEqual(['record.json date-in-future']);
    expect(rulesOf(build(good, '2020-07-14'))).toEqual(['record.json date-in-future']);
    expect(rulesOf(build(good, '2020-07-13'))).toContain('beta.review.json date-in-future');
  });

  test.each([
    ['2019-05', '2019', []],
    ['2019-05', '2019-05', []],
    ['2019-05-05', '2019-05-05', []],
    ['2019-05', '2019-04-30', ['record.json until-before-date']],
    ['2019-05-05', '2019-05-04', ['record.json until-before-date']],
    ['2019-05', '2019-06-31', ['record.json impossible-date']],
    ['2019-02-29', '2020', ['record.json impossible-date']],
  ])('of %s until %s: %j', (date, until, expected) => {
    const record = new TextDecoder()
      .decode(good.get('record.json'))
      .replace('"date": "2019-05"', `"date": "${date}"`)
      .replace('"until": null', `"until": "${until}"`);
    expect(rulesOf(build(withFiles(good, { 'record.json': record })))).toEqual(expected);
  });

  it('does not blame a review for a text that is there but cannot be read', () => {
    const result = build(withFiles(good, { 'beta.txt': new Uint8Array([0xff]) }));
    expect(rulesOf(result)).toEqual(['beta.txt invalid-utf8']);
  });

  it('does not blame reviews for publishers that cannot be read', () => {
    const result = build(withFiles(good, { 'publishers.json': '{' }));
    expect(rulesOf(result)).toEqual(['publishers.json invalid-json']);
  });

  test.each(['record.json', 'publishers.json'])('misses %s once', (file) => {
    expect(rulesOf(build(withFiles(good, { [file]: null })))).toEqual([`${file} missing-file`]);
    expect(rulesOf(build(withFiles(good, { [file]: '' })))).toEqual([`${file} empty-file`]);
  });

  it('anchors quotes in texts with other line ends and a byte order mark', () => {
    const raw = new TextDecoder().decode(good.get('alpha.txt'));
    const result = build(withFiles(good, { 'alpha.txt': `\uFEFF${raw.replaceAll('\n', '\r\n')}` }));
    expect(result.diagnostics).toEqual([]);
    expect(atlasText(result)).toBe(atlasText(build(good)));
  });

  it('asks for another name where none of its letters can stand in an address', () => {
    const text = 'Nothing has been decided yet on the suppliers of the next mobile network.';
    const result = build(withFiles(good, { 'статья.txt': text }));
    expect(rulesOf(result)).toContain('статья.txt no-address');
    expect(result.corpus).toBeNull();
  });

  it('gives an unreviewed text an address made of its name', () => {
    const text = 'Nothing has been decided yet on the suppliers of the next mobile network.';
    const result = build(withFiles(good, { '_Één Text (2).txt': text }));
    expect(result.corpus?.bodies.map((b) => b.slug)).toContain('n-text-2');
  });
});

describe('a damaged seeds folder', () => {
  const names = [...good.keys()];
  const anyDamage = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(),
    length: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom('"', '{', '}', '[]', ',', 'null', '0', '-', ' ', '"x":1,', '2020-02-30', '\0')
        .map(utf8),
    ),
  });

  it(
    'never makes the build throw; where nothing is built, an error says why',
    { timeout: SLOW },
    () => {
      fc.assert(
        fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 3 }), (damages) => {
          const files = new Map(good);
          for (const { name, at, length, insert } of damages) {
            const bytes = files.get(name) ?? new Uint8Array();
            const start = at % (bytes.length + 1);
            files.set(
              name,
              Uint8Array.from([
                ...bytes.slice(0, start),
                ...insert,
                ...bytes.slice(start + length),
              ]),
            );
          }
          const { corpus, diagnostics } = build(files);
          const errors = diagnostics.filter((d) => d.severity === 'error');
          expect(corpus === null).toBe(errors.length > 0);
          const places = diagnostics.filter((d) => {
            const lines = new TextDecoder().decode(files.get(d.file)).split('\n');
            const line = lines[d.line - 1];
            return files.has(d.file) && (line === undefined || d.column > line.length + 1);
          });
          expect(places).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );
});
