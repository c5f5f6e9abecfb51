import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directiveOf, serialiseDirective } from '../../src/domain/textDirective.ts';
import type { Span } from '../../src/schema/common.ts';

const TEXT =
  'Berlin will not ban Huawei, the minister said.\n\n' +
  'London will ban Huawei, the minister said. It is well-known, and costs 5, 6 & 7 billion.\n\n' +
  'Nobody else spoke.';

function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split('\n\n').map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 2;
    return span;
  });
}
const pageOf = (text: string, others = '') => ({ text, paragraphs: paragraphsOf(text), others });
function linkTo(start: number, end: number, text = TEXT, others = '') {
  const directive = directiveOf(pageOf(text, others), { start, end });
  return directive && serialiseDirective(directive);
}
const at = (words: string, from = 0): [number, number] => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

/**
 * What a browser does, naively and over paragraphs of single-spaced words: the first place where all
 * terms stand in order, the context right beside, each term at the edges of words.
 */
function resolve(text: string, fragment: string): string | null {
  const terms = fragment
    .replace('#:~:text=', '')
    .split(',')
    .map((t) => t);
  const prefix = terms[0]?.endsWith('-') ? decodeURIComponent(terms.shift()!.slice(0, -1)) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? decodeURIComponent(terms.pop()!.slice(1)) : '';
  const [start = '', end = ''] = terms.map(decodeURIComponent);
  const flat = ` ${text.replace(/\s+/g, ' ')} `.toLowerCase();
  const find = (term: string, from: number) => flat.indexOf(` ${term.toLowerCase()} `, from);
  for (let from = 0; ; from++) {
    const first = find(prefix === '' ? start : `${prefix} ${start}`, from);
    if (first < 0) return null;
    from = first;
    const begins = first + (prefix === '' ? 0 : prefix.length + 1);
    const tail = end === '' ? start : end;
    const last = find(
      suffix === '' ? tail : `${tail} ${suffix}`,
      end === '' ? begins : begins + start.length,
    );
    if (last < 0 || (end === '' && last !== begins)) continue;
    return flat.slice(begins + 1, last + 1 + tail.length);
  }
}

describe('a text directive', () => {
  test.each<[string, [number, number], string]>([
    ['words that stand once', at('Nobody else'), '#:~:text=Nobody%20else'],
    ['words cut in the middle', at('obody el'), '#:~:text=Nobody%20else'],
    [
      'words that stand twice',
      at('the minister said.', 60),
      '#:~:text=Huawei%2C-,the%20minister%20said.,-It',
    ],
    [
      'signs that mean something in a directive',
      at('well-known, and costs 5, 6 & 7'),
      '#:~:text=well%2Dknown%2C%20and%20costs%205%2C%206%20%26%207',
    ],
    [
      'several paragraphs',
      [TEXT.indexOf('London'), TEXT.length],
      '#:~:text=London%20will%20ban%20Huawei%2C,Nobody%20else%20spoke.',
    ],
    [
      'from the middle of one to the middle of the next',
      [TEXT.indexOf('minister said.'), TEXT.indexOf(' ban Huawei, the minister said. It')],
      '#:~:text=not%20ban%20Huawei%2C%20the-,minister%20said.,London%20will,-ban%20Huawei%2C%20the%20minister',
    ],
  ])('%s', (_name, [start, end], expected) => {
    expect(linkTo(start, end)).toBe(expected);
  });

  it('tells words of the text from the same ones elsewhere on the page', () => {
    const [start, end] = at('Nobody else');
    expect(linkTo(start, end, TEXT, 'A note: nobody  else cares.')).toBe(
      '#:~:text=Nobody%20else,-spoke.',
    );
    expect(linkTo(start, end, TEXT, 'Nobody else spoke.')).toBeNull();
  });

  it('is none outside of the paragraphs, and for what can’t be told apart', () => {
    expect(linkTo(TEXT.length, TEXT.length + 4)).toBeNull();
    const text = 'The same.\n\nThe same.';
    expect(linkTo(11, 19, text)).toBeNull();
  });

  it('leads to the passage and to nothing else', () => {
    const words = fc.constantFrom('Huawei', 'the', 'Ban', 'ban,', 'will-do', '5G', 'a', 'ü&é', '*');
    const anyText = fc
      .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '\n\n')), {
        minLength: 2,
        maxLength: 80,
      })
      .map((pieces) => pieces.flat().join('').trim());
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyText, place, place, (text, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((x) => Math.floor(x * text.length))
          .sort((x, y) => x - y);
        fc.pre(text.slice(start, end).trim() === text.slice(start, end) && start < end);
        const link = linkTo(start, end, text);
        fc.pre(link !== null);
        const from = text.slice(0, start).search(/\S*$/u);
        const wide = text.slice(from, end) + (/^\S*/u.exec(text.slice(end))?.[0] ?? '');
        expect(resolve(text, link)).toBe(wide.replace(/\s+/g, ' ').toLowerCase());
      }),
      { numRuns: 500 },
    );
  });
});
