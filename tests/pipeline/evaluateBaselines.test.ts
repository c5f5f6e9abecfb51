import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/pipeline/evaluate/baselines/compromiseReader.ts';
import { readCountryNames } from '../../src/pipeline/evaluate/baselines/countryNames.ts';
import { keywordClaims } from '../../src/pipeline/evaluate/baselines/keywordClaims.ts';
import { keywordReader } from '../../src/pipeline/evaluate/baselines/keywordReader.ts';
import {
  majorityReader,
  majorityStance,
} from '../../src/pipeline/evaluate/baselines/majorityReader.ts';
import { measureBaselines } from '../../src/pipeline/evaluate/baselines/measureBaselines.ts';
import { evaluate } from '../../src/pipeline/evaluate/evaluate.ts';
import { formatBaselines } from '../../src/pipeline/evaluate/format/formatExtras.ts';
import { call, callMethod, loadOptional } from '../../src/pipeline/evaluate/optionalModule.ts';
import { goldText, position } from './support/evaluation.ts';

const RAW =
  'Sweden will ban Huawei from its networks, and China protests. Norway and Denmark wait and see for now.';

describe('nearest keyword', () => {
  test('a country gets the nearest word of its own sentence; China and silence get nothing', () => {
    const claims = keywordReader(RAW, null).claims;
    expect(claims.map(({ country, stance, evidence }) => [country, stance, evidence])).toEqual([
      ['SE', 'ban', [{ start: 0, end: RAW.indexOf(' Norway') }]],
    ]);
  });

  test('of several words the nearest wins, and only at the beginning of a word', () => {
    const text = 'A review is urban: Sweden plans limits, then a ban.';
    const start = text.indexOf('Sweden');
    const mentions = [{ country: 'SE', start, end: start + 6 }];
    const [only, ...others] = keywordClaims(text, [{ start: 0, end: text.length }], mentions);
    expect(others).toEqual([]);
    expect(only?.stance).toBe('restrict');
    expect(only?.trace).toEqual(["'limit' is 7 characters from a mention of SE"]);
  });
});

describe('majority', () => {
  const texts = [
    goldText('a', { positions: [position('SE', 'ban'), position('NO', 'open')] }),
    goldText('b', { positions: [position('DK', 'ban')] }),
  ];

  test('is the most frequent gold stance, of equals the softest', () => {
    expect(majorityStance(texts)).toBe('ban');
    expect(majorityStance(texts.slice(0, 1))).toBe('open');
    expect(majorityStance([])).toBeNull();
  });

  test('goes to every country mentioned but China', () => {
    const { claims } = majorityReader(texts)(RAW, null);
    expect(claims.map(({ country, stance }) => `${country} ${stance}`)).toEqual([
      'SE ban',
      'NO ban',
      'DK ban',
    ]);
    expect(majorityReader([])(RAW, null).claims).toEqual([]);
  });
});

describe('packages that may be missing', () => {
  test('one that is there is loaded', async () => {
    const loaded = await loadOptional('fastest-levenshtein');
    expect(loaded.ok && callMethod(loaded.value, 'distance', ['ban', 'bar'])).toBe(1);
  });

  test('one that is not says what installs it', async () => {
    expect(await loadOptional('no-such-package-of-ours')).toEqual({
      ok: false,
      install: 'npm install --save-dev no-such-package-of-ours',
    });
  });

  test('what is no function is not called', () => {
    expect(() => call({}, [])).toThrow('exports no function');
    expect(() => callMethod({}, 'parse', [])).toThrow('no method parse');
  });

  test('names and demonyms lead to codes', () => {
    const names = readCountryNames();
    expect(
      ['sweden', 'british', 'uk', 'us', 'american', 'indian'].map((name) => names.get(name)),
    ).toEqual(['SE', 'GB', 'GB', 'US', 'US', 'IN']);
  });

  test('what the tagger takes for one run is cut at commas and looked up', () => {
    const text = 'Then Sweden, the Netherlands and Atlantis';
    const nlp = () => ({
      match: () => ({ json: () => [{ offset: { start: 5, length: text.indexOf(' and') - 5 } }] }),
    });
    const found = findMentions(nlp, readCountryNames(), text);
    expect(found.map(({ country, start, end }) => [country, text.slice(start, end)])).toEqual([
      ['SE', 'Sweden'],
      ['NL', 'the Netherlands'],
    ]);
  });

  test('the report has all three, or the command that is needed', async () => {
    const texts = [goldText('a', { positions: [position('SE', 'ban')] }, RAW)];
    const baselines = await measureBaselines(texts);
    const printed = formatBaselines(evaluate([]), baselines);
    expect(printed).toMatch(/^keyword\s+1\s+1\s+1\.000/mu);
    expect(printed).toMatch(/^majority\s+1\s+3\s+0\.333/mu);
    expect(printed).toMatch(/^compromise(?:: not installed; run npm install|\s+1\s)/mu);
  });
});
