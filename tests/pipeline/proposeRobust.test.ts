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
    date: null,
  };
  const start = performance.now();
  propose(input);
  return performance.now() - start;
}

describe('bad input', () => {
  const KB = 200;
  const normal = `${PLAIN}\n\n`.repeat((KB * 1024) / PLAIN.length);
  const cases: Record<string, string> = {
    'a single line': 'Sweden not ban Huawei from the core network of '.repeat((KB * 1024) / 47),
    'nested quotes': '“'.repeat(50_000) + 'Huawei' + '”'.repeat(50_000),
    'one long word': 'x'.repeat(KB * 1024),
    'nothing but cues': 'not ban '.repeat((KB * 1024) / 8),
    'other scripts': '华为被禁止。حظرت السويد هواوي '.repeat((KB * 1024) / 30),
    emoji: '😀🇸🇪 Huawei '.repeat((KB * 1024) / 15),
    'lone surrogates': 'Sweden \uD800 banned \uDC00 Huawei '.repeat((KB * 1024) / 32),
  };

  test.each(Object.entries(cases))('%s takes no more than its share of time', (_, text) => {
    millisecondsOf(normal);
    const share = (text.length / normal.length) * millisecondsOf(normal);
    expect(millisecondsOf(text)).toBeLessThan(share * 12 + 200);
  });

  test('a megabyte on one line ends', () => {
    expect(millisecondsOf('Sweden banned Huawei and '.repeat(42_000))).toBeLessThan(20_000);
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
