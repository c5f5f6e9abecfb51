import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { findDuplicates } from '../../src/pipeline/checks/duplicates.ts';

const WORDS = 'the state may not keep any vendor out of its new mobile network this year'.split(
  ' ',
);
const sentence = WORDS.join(' ');

const pairs = (texts: Record<string, string>) => findDuplicates(new Map(Object.entries(texts)));

const runs = (words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  if (words.length < 5) return [words.join(' ')];
  return words.flatMap((_, i) => (i + 5 <= words.length ? words.slice(i, i + 5).join(' ') : []));
};

/** Share of common runs of five words, counted over two lists. */
function naiveSimilarity(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(runs(a)), new Set(runs(b))];
  const common = [...first].filter((run) => second.has(run)).length;
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : common / all;
}

const anyWords = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

describe('findDuplicates', () => {
  it('finds the same text under two names, the earlier name first', () => {
    expect(pairs({ 'b.txt': sentence, 'a.txt': sentence })).toEqual([
      { first: 'a.txt', second: 'b.txt', similarity: 1 },
    ]);
  });

  it('looks through case, punctuation, white space and forms of one letter', () => {
    expect(
      pairs({
        a: 'Das Ministerium prüft: „Keine Entscheidung“, sagt es.',
        b: 'das ministerium  pru\u0308ft – keine\nentscheidung sagt es',
      }),
    ).toMatchObject([{ similarity: 1 }]);
  });

  it('finds a wire copy with another ending', () => {
    const [pair] = pairs({ a: `${sentence} and more`, b: `${sentence} said somebody` });
    expect(pair?.similarity).toBeGreaterThan(0.6);
    expect(pair?.similarity).toBeLessThan(1);
  });

  it('leaves alone texts that only share a phrase', () => {
    const other = 'a court has let any vendor out of its new obligations for now and ever after';
    expect(pairs({ a: sentence, b: other })).toEqual([]);
  });

  it('compares short texts whole, and never texts without words', () => {
    expect(pairs({ a: 'No ban.', b: 'no ban' })).toMatchObject([{ similarity: 1 }]);
    expect(pairs({ a: 'No ban.', b: 'No limit.' })).toEqual([]);
    expect(pairs({ a: '...', b: '!' })).toEqual([]);
  });

  it('reports each pair of several copies once', () => {
    const found = pairs({ a: sentence, b: sentence, c: sentence });
    expect(found.map(({ first, second }) => first + second)).toEqual(['ab', 'ac', 'bc']);
  });

  it('agrees with comparing every pair', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 2, maxLength: 5 }), (texts) => {
        const names = texts.map((_, index) => `text-${index}`);
        const expected = names.flatMap((second, j) =>
          names.slice(0, j).flatMap((first, i) => {
            const similarity = naiveSimilarity(texts[i] ?? [], texts[j] ?? []);
            return similarity >= 0.6 ? [{ first, second, similarity }] : [];
          }),
        );
        const found = findDuplicates(
          new Map(names.map((name, index) => [name, (texts[index] ?? []).join(' ')])),
        );
        expect(new Set(found)).toEqual(new Set(expected));
      }),
      { numRuns: 500 },
    );
  });
});
