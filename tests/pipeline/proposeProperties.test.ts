import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalsIn } from './proposeSupport.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'hu', 'sv', 'da', 'pt', 'pl', 'cs'];
const PIECES =
  'Sweden Deutschland Francia Praha Washington Huawei ZTE 5G ban banned verbietet interdit no not never nicht pas could will said government minister Regierung network core trade “ ” " ( ) , . ; : ? — 2019 May yesterday \n\n \uD83D \uDE00 😀 华为 حظرت'.split(
    ' ',
  );

const words = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(' '));
const sentences = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('Sweden', 'Berlin', 'The government of Norway', 'Japan and Brazil'),
        fc.constantFrom('has banned', 'will not ban', 'could exclude', 'is reviewing', 'signed'),
        fc.constantFrom('Huawei', 'Chinese vendors', 'the company', 'a deal with Huawei'),
        fc.constantFrom('.', ' from its 5G network.', ' last week.', ', analysts said.', '?'),
      )
      .map(([who, does, whom, end]) => `${who} ${does} ${whom}${end}`),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '));
const texts = fc.oneof(words, sentences);
const RUNS = { numRuns: 120 };

const positions = (text: string): string[] =>
  proposalsIn(text, 'en').map(({ country, stance }) => `${country} ${stance}`);

describe('the proposing stage, on any text in any language', () => {
  test('evidence, actors and cues are slices of the text and never empty', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { evidence, actor, cues } of proposalsIn(text, language)) {
          for (const { exact, start, end } of evidence) expect(text.slice(start, end)).toBe(exact);
          for (const { start, end } of [...evidence, ...cues, ...(actor ? [actor] : [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      RUNS,
    );
  });

  test('a text read twice gives the same, whatever was read between', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = proposalsIn(text, 'en');
        proposalsIn(other, 'en');
        expect(proposalsIn(text, 'en')).toEqual(first);
      }),
      RUNS,
    );
  });

  test('a paragraph on other matters behind a text changes no position', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const longer = `${text}\n\nIt rained all morning, and the shops had few visitors.`;
        expect(positions(longer)).toEqual(positions(text));
      }),
      RUNS,
    );
  });
});
