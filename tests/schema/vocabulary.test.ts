import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASES, KINDS, SCOPES, STANCES } from '../../src/schema/vocabulary.ts';

const codebook = readFileSync(new URL('../../seeds/CODEBOOK.md', import.meta.url), 'utf8');

/** The words in back-quotes of the lines between two others, the first included. */
function wordsOf(from: string, to: string): string[] {
  const start = codebook.indexOf(from);
  const part = codebook.slice(start, codebook.indexOf(to, start));
  return [...part.matchAll(/`([a-z]+)`/g)].map(([, word]) => word ?? '');
}

/** The first cells of a table's rows. */
const firstCells = (heading: string): string[] =>
  [...codebook.slice(codebook.indexOf(heading)).matchAll(/^\| `([a-z]+)` \|/gm)].map(
    ([, word]) => word ?? '',
  );

describe('the vocabularies are those of the codebook', () => {
  it('stances, in its order', () => {
    expect(firstCells('## Stance').slice(0, STANCES.length)).toEqual([...STANCES]);
  });

  it('scopes', () => {
    expect(new Set(wordsOf('| `scope` |', '| `kind` |').slice(1))).toEqual(new Set(SCOPES));
  });

  it('kinds', () => {
    expect(wordsOf('| `kind` |', '| `binding` |').slice(1)).toEqual([...KINDS]);
  });

  it('bases', () => {
    expect(wordsOf('| `basis` |', '## Headline').slice(1)).toEqual([...BASES]);
  });
});
