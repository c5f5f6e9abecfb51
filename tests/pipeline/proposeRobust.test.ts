import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propose } from '../../src/pipeline/propose/propose.ts';
import { segment } from '../../src/pipeline/segment.ts';
import { recognise } from '../../src/pipeline/recognise/recognise.ts';
import { proposalsIn } from './proposeSupport.ts';

const PLAIN =
  'Sweden has banned Huawei from its 5G network, the regulator said on Monday. Germany will not exclude the company. ';

function millisecondsOf(text: string): number {
  const input = {
    text,
    language: 'en',
    ...segment(text),
    mentions: recognise(text, 'en'),
    date: { value: '2020-06-15', precision: 'day' } as const,
  };
  const start = performance.now();
  propose(input);
  return performance.now() - start;
}

describe('bad input', () => {
  const LENGTH = 100 * 1024;
  const filled = (part: string): string =>
    part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
  const normal = filled(`${PLAIN}\n\n`);
  const cases: Record<string, string> = {
    'a single line': filled('Sweden not ban Huawei from the core network of '),
    'nested quotes': '“'.repeat(LENGTH / 2) + 'Huawei' + '”'.repeat(LENGTH / 2),
    'one long word': filled('x'),
    'nothing but cues': filled('not ban '),
    'nothing but countries': filled('Sweden Norway Japan '),
    'nothing but dates': filled('May 5 '),
    'furniture alone': filled('Subscribe to our newsletter\n\n'),
    'mixed languages': filled(
      'Sweden bans Huawei. Deutschland schließt Huawei nicht aus. La France interdit Huawei. ',
    ),
    'other scripts': filled('华为被禁止。حظرت السويد هواوي '),
    emoji: filled('😀🇸🇪 Huawei '),
    'lone surrogates': filled('Sweden \uD800 banned \uDC00 Huawei '),
  };
  const ROUNDS = 3;
  /** Measured: at most about as much as normal text; a cost that grows with the square is far above. */
  const MOST = 4;

  /** Cost by length, that of news being 1. In turns, the best of each: other load cannot make one look slow. */
  function costOf(text: string, rounds: number): number {
    let [least, leastNormal] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      leastNormal = Math.min(leastNormal, millisecondsOf(normal));
      least = Math.min(least, millisecondsOf(text));
    }
    return least / text.length / (leastNormal / normal.length);
  }

  test.each(Object.entries(cases))('%s costs no more by its length than news', (_, text) => {
    expect(costOf(text, ROUNDS)).toBeLessThan(MOST);
  });

  test('a megabyte on one line costs no more by its length than news', () => {
    expect(costOf('Sweden banned Huawei and '.repeat(42_000), 1)).toBeLessThan(MOST);
  });

  test('any string is read without a fault, and evidence is verbatim', () => {
    const words = fc.constantFrom(
      ...'Sweden Huawei ban banned not will the government said Washington urges Berlin to 5G , . “ ” ( ) ; core May 2020 \uD83D 😀'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ');
          for (const { evidence, cues, confidence } of proposalsIn(text, 'en')) {
            for (const { exact, start, end } of evidence)
              expect(text.slice(start, end)).toBe(exact);
            for (const { start, end } of cues) expect(end).toBeGreaterThan(start);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a language without cues has no proposals', () => {
    expect(proposalsIn(PLAIN, 'xx')).toEqual([]);
    expect(proposalsIn('', 'en')).toEqual([]);
  });

  test('one proposal of a country is the latest', () => {
    const found = proposalsIn(
      'In 2012 Australia reviewed Huawei. On Monday Australia banned Huawei from its 5G network.',
      'en',
    );
    expect(found.filter(({ latest }) => latest).map(({ stance, date }) => [stance, date])).toEqual([
      ['ban', '2020-06-15'],
    ]);
  });
});
