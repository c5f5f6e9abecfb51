import { Cite } from '@citation-js/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/domain/citation.ts';
import { toBibtex, toCslJson, toRis, toText } from '../../src/features/share/citeFormats.ts';

const item = (change: Partial<CslItem>): CslItem => ({
  id: 'a_1',
  'citation-key': 'a_1',
  type: 'article-newspaper',
  title: 'A title',
  'container-title': 'Daily & Sunday',
  issued: { 'date-parts': [[2019, 7]] },
  language: 'en',
  note: 'Para. 4: “words”',
  URL: 'https://example.org/a?b=1&c=%20#d_e~f',
  ...change,
});

const read = (text: string): CslItem => {
  const [first, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return first!;
};

/** On one line, as every text is before it is written. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((raw) => raw.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const HOSTILE = [
  'Huawei & 5G',
  '100 % of {braces} and \\commands{}',
  '} , evil = {yes}',
  '\\input{/etc/passwd} $x^2$ #1 a_b ~',
  '“Quoted” ‘words’ "straight" \'single\'',
  'Öl, façade, Ærø, ő, Łódź',
  'Россия не запрещает Huawei',
  '华为与5G',
  "a -- b --- c ``d'' ,,e !`",
  '<i>markup</i> & <b>more',
  'NATO AND the EU and others',
  '[Title of ours]',
];

describe('BibTeX', () => {
  it.each(HOSTILE)('keeps %s', (text) => {
    const {
      title,
      note,
      'container-title': container,
    } = read(toBibtex(item({ title: text, note: text, 'container-title': text })));
    expect({ title, note, container }).toEqual({ title: text, note: text, container: text });
  });

  it('keeps any text of any signs, on one line', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { title, note } = read(toBibtex(item({ title: text, note: text })));
        expect([title, note]).toEqual([text, text]);
      }),
    );
  });
});

describe('RIS', () => {
  it.each(HOSTILE)('keeps %s', (text) => {
    const { title, note } = read(toRis(item({ title: text, note: text })));
    expect({ title, note }).toEqual({ title: text, note: text });
  });
});

describe('dates', () => {
  it.each([
    [[2019], '2019///', '2019', undefined],
    [[2019, 7], '2019/07//', '2019', '7'],
    [[2019, 7, 4], '2019/07/04/', '2019', 'jul 4'],
  ])('%j', (parts, inRis, year, month) => {
    const dated = item({ issued: { 'date-parts': [parts] } });
    expect(toRis(dated)).toContain(`\nDA  - ${inRis}\n`);
    const bibtex = toBibtex(dated);
    expect(bibtex).toContain(`year = {${year}}`);
    expect(/month = \{(.*)\}/.exec(bibtex)?.[1]).toBe(month);
    expect(read(bibtex).issued).toEqual({ 'date-parts': [parts] });
  });
});

describe('addresses', () => {
  const URL = `https://example.org/${'a'.repeat(90)}?b=1&c=%20#d_e~f`;
  it('stay whole however long, in a file of lines too', () => {
    expect(toRis(item({ URL }))).toContain(`\nUR  - ${URL}\n`);
    expect(read(toBibtex(item({ URL }))).URL).toBe(URL);
  });
  it('stand in their own field only', () => {
    expect(toBibtex(item({ type: 'webpage' })).match(/example\.org/g)).toHaveLength(1);
  });
});

it('a text with line breaks can begin no field of its own', () => {
  const evil = item({ note: 'words\nER  - \nTY  - BOOK\nTI  - another' });
  expect(read(toRis(evil)).note).toBe('words ER - TY - BOOK TI - another');
  expect(JSON.parse(toCslJson(evil))).toEqual([
    item({ note: 'words ER - TY - BOOK TI - another' }),
  ]);
});

describe('formatted', () => {
  const passage = { item: item({}), quote: '“words”', place: '4–5' };
  it.each([
    [
      'apa',
      '“words” (“A Title,” 2019, paras. 4–5)',
      'A title. (2019, July). Daily & Sunday. https:',
    ],
    [
      'harvard1',
      '“words” (Daily & Sunday, 2019, paras. 4–5)',
      'Daily & Sunday (2019) “A title,” July',
    ],
    ['vancouver', '“words” (1)', '1. A title. Daily & Sunday [Internet]. 2019 Jul'],
  ] as const)('%s: the words, their place, the entry', (style, cited, entry) => {
    const [first, , second] = toText(passage, style).split('\n');
    expect(first).toBe(cited);
    expect(second).toContain(entry);
  });

  it('is one line for what has no words to quote', () => {
    const dataset = item({ type: 'dataset', title: 'Atlas & more', version: 'abc' });
    expect(toText({ item: dataset, quote: null, place: null }, 'apa')).toMatch(
      /^Atlas & more\. \(2019\)\. \[Dataset\]\. .*\(Version abc\)\. .*\n$/,
    );
  });
});
