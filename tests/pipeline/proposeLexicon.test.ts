import { describe, expect, test } from 'vitest';
import { CUE_LANGUAGES } from '../../src/pipeline/lexicon/cues/languages.ts';
import { compileCues, findCues } from '../../src/pipeline/propose/proposeIndex.ts';
import { parsePattern } from '../../src/pipeline/propose/proposeNotation.ts';
import { toWords } from '../../src/pipeline/propose/proposeReading.ts';
import { tokenise } from '../../src/pipeline/recognise/recogniseTokens.ts';

describe.each(CUE_LANGUAGES.map((lexicon) => [lexicon.language, lexicon] as const))(
  'cues of %s',
  (_, lexicon) => {
    test('ids are unique', () => {
      const ids = lexicon.cues.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });

    test('no pattern stands twice in one cue', () => {
      for (const cue of lexicon.cues) {
        const lines = cue.patterns.trim().split(/\s*\n\s*/);
        expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
      }
    });

    test('patterns are lower case in NFC', () => {
      for (const { patterns } of lexicon.cues)
        expect(patterns).toBe(
          patterns.normalize('NFC').replace(/\p{Lu}/gu, (c) => c.toLowerCase()),
        );
    });

    test.each(lexicon.cues.map((cue) => [cue.id, cue] as const))(
      '%s matches its example',
      (_id, cue) => {
        const words = toWords(tokenise(cue.example));
        const index = compileCues({ ...lexicon, cues: [cue] });
        expect(findCues(index, words.lower, 0, words.lower.length).length).toBeGreaterThan(0);
      },
    );
  },
);

test('a pattern that cannot be read is named', () => {
  expect(() => parsePattern('a|b( c', {})).toThrow('a|b( c');
  expect(() => parsePattern('<none> c', {})).toThrow('none');
  expect(() => parsePattern('ban ..3', {})).toThrow('ban ..3');
});
