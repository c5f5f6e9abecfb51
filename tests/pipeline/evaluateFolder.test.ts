import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/pipeline/diagnostics.ts';
import { readGold } from '../../src/pipeline/evaluate/goldFolder.ts';
import { readOptions } from '../../src/pipeline/evaluate/options.ts';
import { runEvaluate } from '../../src/pipeline/evaluate/run.ts';
import { position } from './support/evaluation.ts';

const GOOD = {
  language: 'en',
  date: { value: '2020', precision: 'year', basis: 'text' },
  country_mentions: ['SE'],
  positions: [position('SE', 'ban', { quote: 'Sweden bans it' })],
  boilerplate: ['Share'],
};

function read(files: Record<string, string | object>) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([name, content]) =>
      [
        name,
        encoder.encode(typeof content === 'string' ? content : JSON.stringify(content, null, 1)),
      ] as const,
  );
  const { texts, diagnostics } = readGold('some/gold/', new Map(bytes));
  return { ids: texts.map(({ id }) => id), printed: diagnostics.map(formatDiagnostic) };
}

describe('a gold folder', () => {
  test('pairs texts with their gold by name; other files and fields do not matter', () => {
    const { ids, printed } = read({
      'b.txt': 'Sweden bans it. Share',
      'b.json': { ...GOOD, notes: 'any', url: 'https://example.org' },
      'a.txt': 'Sweden bans it. Share',
      'a.json': GOOD,
      'README.md': '# About',
    });
    expect(ids).toEqual(['a', 'b']);
    expect(printed).toEqual([]);
  });

  test.each([
    [
      'a text without gold',
      { 'a.txt': 'Sweden bans it. Share' },
      /^some\/gold\/a\.txt:1:1 error missing-gold: .*\("a\.json"\)\n.*tests\/gold\/README\.md/u,
    ],
    [
      'broken JSON',
      { 'a.txt': 'x', 'a.json': '{\n  "language": "en",,\n}' },
      /^some\/gold\/a\.json:2:\d+ error invalid-json: /u,
    ],
    [
      'an unknown stance',
      {
        'a.txt': 'x',
        'a.json': { ...GOOD, positions: [{ ...position('SE', 'ban'), stance: 'bann' }] },
      },
      /a\.json:\d+:\d+ error unknown-stance: positions\.0\.stance .*\("bann"\)\n.*nearest: ban/u,
    ],
    [
      'a missing field',
      { 'a.txt': 'x', 'a.json': { ...GOOD, date: undefined } },
      /error missing-field: date is missing\n {4}Add it; tests\/gold\/README\.md gives the form/u,
    ],
    ['an empty text', { 'a.txt': ' \n', 'a.json': GOOD }, /a\.txt:1:1 error empty-file/u],
    ['no text at all', { 'README.md': 'x' }, /^some\/gold\/:1:1 error empty-folder/u],
  ] as const)('refuses %s', (_name, files, expected) => {
    const { ids, printed } = read(files);
    expect(ids).toEqual([]);
    expect(printed[0]).toMatch(expected);
  });

  test('warns of what would lower the figures unjustly', () => {
    const { ids, printed } = read({
      'a.txt': 'Nothing of the kind is said here',
      'a.json': { ...GOOD, country_mentions: ['UK'] },
      'c.json': GOOD,
    });
    expect(ids).toEqual(['a']);
    expect(printed.map((line) => /(?:warning|error) [a-z-]+/u.exec(line)?.[0])).toEqual([
      'warning unknown-country',
      'warning quote-not-found',
      'warning quote-not-found',
      'warning gold-without-text',
    ]);
  });
});

describe('options', () => {
  test('one folder and any of three switches', () => {
    expect(readOptions(['--json', 'dir', '--cues'])).toEqual({
      ok: true,
      options: { folder: 'dir', json: true, baseline: false, cues: true },
    });
  });

  test.each([
    [[], 'one folder is needed, 0 given'],
    [['a', 'b'], 'one folder is needed, 2 given'],
    [['a', '--jsn'], "Unknown option '--jsn'"],
  ])('refuses %j', (args, reason) => {
    const result = readOptions(args);
    expect(result.ok ? '' : result.reason).toContain(reason);
  });
});

describe('a run with a made-up method', () => {
  const folder = 'tests/fixtures/gold-small';

  test('measures what it is given', async () => {
    const { code, out, err } = await runEvaluate([folder, '--json'], ({ text, mentions }) => {
      const [first] = mentions;
      if (first === undefined) return [];
      const end = text.indexOf('.');
      return [
        {
          country: first.country,
          stance: 'open',
          evidence: [{ start: 0, end }],
          ruleId: 'first',
          confidence: 0.8,
          cues: [],
          trace: ['it came first'],
        },
      ];
    });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      texts: 2,
      positions: { gold: 1, proposed: 1, f1: 0, country: { f1: 1 }, flips: 1, meanDistance: 3 },
      negatives: { texts: 1, withFalse: 0 },
      misses: [{ text: 'sweden', kind: 'stance', flip: true, trace: ['it came first'] }],
    });
  });

  test('a folder that is not there is named', async () => {
    const { code, out, err } = await runEvaluate(['no/such/folder'], () => []);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^no\/such\/folder:1:1 error no-folder: there is no such folder/u);
    const file = await runEvaluate([`${folder}/phone.txt`], () => []);
    expect(file.err).toContain('this is no folder');
  });
});
