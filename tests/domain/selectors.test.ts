import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchorSelector } from '../../src/domain/anchoring.ts';
import { LONGEST_EXACT, selectorOf, wordsOf } from '../../src/domain/selectors.ts';
import type { Selector } from '../../src/domain/selectors.ts';
import {
  LONGEST_FRAGMENT,
  MOST_FRAGMENTS,
  parseSelector,
  parseSelectors,
  serialiseSelector,
} from '../../src/domain/selectorText.ts';
import type { Span } from '../../src/schema/common.ts';

function describeSpan(text: string, span: Span): Selector {
  const selector = selectorOf(text, span);
  if (selector === null)
    throw new Error(`no words in ${JSON.stringify(text.slice(span.start, span.end))}`);
  return selector;
}
const select = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describeSpan(text, { start, end: start + words.length });
};
const found = (text: string, selector: Selector) => {
  const anchor = anchorSelector(text, selector);
  return anchor && [text.slice(anchor.start, anchor.end), anchor.certain];
};

/** Prose whose words come again and again, so that copies and near copies are common. */
const anyProse = (vocabulary: readonly string[], least: number) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', ' ', ' ', ', ', '.\n\n')),
      {
        minLength: least,
        maxLength: least * 3,
      },
    )
    .map((words) => words.flat().join(''));
const WORDS = ['Huawei', 'the', 'ban', 'will', 'of', '5G', 'München', '網路', '🗼', 'network', 'a'];
const repetitive = anyProse(WORDS, 30);
/** Every word is another one. */
const varied = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 60, maxLength: 120 })
  .map((words) => words.join(' '));

const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
/** A passage of a text, of any length. */
const passageOf = (text: string, a: number, b: number): Span => {
  const [start, end] = [Math.floor(a * text.length), Math.ceil(b * text.length)].sort(
    (x, y) => x - y,
  );
  return { start: start ?? 0, end: end ?? 0 };
};

interface Edit {
  /** Where, as a share of the text that may be edited. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: anyPlace,
  remove: fc.nat(12),
  insert: fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom(...WORDS)),
});
const edit = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((now, { at, remove, insert }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(start + remove);
  }, text);

describe('a selector', () => {
  it('leaves out the white space at its edges', () => {
    expect(select('One. Two. Three.', ' Two. ')).toMatchObject({ start: 5, end: 9, exact: 'Two.' });
    expect(selectorOf('a \n\n b', { start: 1, end: 5 })).toBeNull();
    expect(selectorOf('abc', { start: 2, end: 1 })).toBeNull();
  });

  it('abbreviates many words, and still says how they begin and end', () => {
    const text = `Start ${'and so on '.repeat(30)}end.`;
    const selector = describeSpan(text, { start: 0, end: text.length });
    expect(selector.exact).not.toBeTypeOf('string');
    expect(wordsOf(selector)).toMatch(/^Start and so on .* … .* and so on end\.$/);
    expect(serialiseSelector(selector).length).toBeLessThan(180);
  });

  it('takes as much context as makes it unique', () => {
    const same = 'the same words before it: yes. The same after it.';
    const text = `First ${same} Second ${same}`;
    const start = text.lastIndexOf('yes');
    const selector = describeSpan(text, { start, end: start + 3 });
    expect(selector.prefix).toContain('econd');
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(repetitive, anyPlace, anyPlace, (text, a, b) => {
        const selector = selectorOf(text, passageOf(text, a, b));
        fc.pre(selector !== null);
        const { exact, prefix, suffix } = selector;
        const parts = typeof exact === 'string' ? [exact] : [exact.head, exact.tail];
        for (const part of [prefix, ...parts, suffix])
          expect(() => encodeURIComponent(part)).not.toThrow();
      }),
    );
  });
});

describe('a selector in an address', () => {
  it('comes back as it was, through an address too', () => {
    const texts = fc.oneof(repetitive, fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }));
    fc.assert(
      fc.property(texts, anyPlace, anyPlace, (text, a, b) => {
        const selector = selectorOf(text, passageOf(text, a, b));
        fc.pre(selector !== null);
        const params = new URLSearchParams({ quote: serialiseSelector(selector) });
        const read = new URLSearchParams(params.toString()).get('quote') ?? '';
        expect(parseSelector(read)).toEqual(selector);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['words alone', 'Huawei'],
    ['a place alone', '1-5'],
    ['no words', '1-5*before**after'],
    ['blank words', '1-3*before*  *after'],
    ['a place of another length than the words', '1-9*before*word*after'],
    ['a place that ends before it begins', '9-5*before*word*after'],
    ['a huge number', `${'9'.repeat(400)}-5*before*word*after`],
    ['an infinite number', '1e999-5*before*word*after'],
    ['a negative number', '-4-0*before*word*after'],
    ['too many fields', '1-5*a*word*b*c*d*e*f'],
    ['ends that say too little', '0-200**e*e*1a2b*'],
    ['a hash that is none', `0-200**${'a'.repeat(30)}*${'b'.repeat(30)}*<b>*`],
    ['too much', `0-${LONGEST_FRAGMENT}**${'x'.repeat(LONGEST_FRAGMENT)}*`],
  ])('is refused: %s', (_name, value) => {
    const { selectors, refused } = parseSelectors([value]);
    expect(selectors).toEqual([]);
    expect(refused).toEqual([{ value, reason: expect.any(String) }]);
  });

  it('is refused beyond the limit, which is told', () => {
    const value = serialiseSelector(select('one two three', 'two'));
    const { selectors, refused } = parseSelectors(Array(MOST_FRAGMENTS + 2).fill(value));
    expect(selectors).toHaveLength(MOST_FRAGMENTS);
    expect(refused.map((r) => r.reason)).toEqual(
      Array(2).fill(expect.stringContaining(String(MOST_FRAGMENTS))),
    );
  });

  it('may be anything without a crash, and is then read or refused', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('*', '-', '0', '7', '%', '%2A', 'a', '<b>', '\u0000'), {
          maxLength: 30,
        })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 12 }), repetitive, (values, text) => {
        const { selectors, refused } = parseSelectors(values);
        expect(selectors.length + refused.length).toBe(values.length);
        for (const selector of selectors) {
          expect(parseSelector(serialiseSelector(selector))).toEqual(selector);
          anchorSelector(text, selector);
          expect(wordsOf(selector)).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});

describe('anchoring', () => {
  const TEXT =
    'Berlin will not ban Huawei, the minister said. A spokesman added that the law will decide.\n\n' +
    'London will ban Huawei by 2027, the minister said. Paris has yet to decide.';

  test.each<[string, string, string, [string, boolean] | null]>([
    ['the same text', 'ban Huawei by 2027', TEXT, ['ban Huawei by 2027', true]],
    ['words put before', 'ban Huawei by 2027', `Correction. ${TEXT}`, ['ban Huawei by 2027', true]],
    [
      'the one of two that has its context',
      'the minister said',
      TEXT.replace('Berlin', 'The city of Berlin'),
      ['the minister said', true],
    ],
    [
      'another spelling inside',
      'A spokesman added that the law',
      TEXT.replace('spokesman', 'spokesperson'),
      ['A spokesperson added that the law', false],
    ],
    [
      'other words around',
      'Huawei by 2027',
      TEXT.replace('London will ban', 'The cabinet is to exclude'),
      ['Huawei by 2027', false],
    ],
    ['words that are gone', 'ban Huawei by 2027', TEXT.slice(0, 80), null],
    ['another text', 'Paris has yet to decide', 'Nothing of this is known here.', null],
    ['no text', 'Paris has yet to decide', '', null],
  ])('%s', (_name, words, text, expected) => {
    expect(found(text, select(TEXT, words))).toEqual(expected);
  });

  it('does not take a copy elsewhere for a passage that changed', () => {
    const text = 'He said: no ban now. The others wrote down what she had said: no ban now, ever.';
    const changed = text.replace('no ban now.', 'no bans now.');
    expect(found(changed, select(text, 'no ban now'))).toEqual(['no bans now', false]);
  });

  it('finds a long passage again that changed inside, and says so', () => {
    const long = `It begins like this, with words of its own. ${'More of it. '.repeat(20)}And here is how it ends at last.`;
    expect(long.length).toBeGreaterThan(LONGEST_EXACT);
    const changed = `New. ${long.replace('More of it. More', 'Much more of it. More')} After.`;
    const anchor = anchorSelector(changed, describeSpan(long, { start: 0, end: long.length }));
    expect(anchor?.certain).toBe(false);
    expect(changed.slice(anchor?.start, anchor?.end)).toMatch(/^It begins .* at last\.$/s);
  });

  it('finds every passage of an unchanged text at its place', () => {
    fc.assert(
      fc.property(repetitive, anyPlace, anyPlace, (text, a, b) => {
        const selector = selectorOf(text, passageOf(text, a, b));
        fc.pre(selector !== null);
        const { start, end } = selector;
        expect(anchorSelector(text, selector)).toEqual({ start, end, certain: true });
      }),
    );
  });

  it('follows a passage through edits of what lies before and after it', () => {
    const edits = fc.array(anyEdit, { maxLength: 6 });
    fc.assert(
      fc.property(
        varied,
        anyPlace,
        fc.integer({ min: 12, max: 300 }),
        edits,
        edits,
        (text, a, length, before, after) => {
          const start = Math.floor(a * text.length);
          const selector = selectorOf(text, { start, end: start + length });
          fc.pre(selector !== null);
          const { prefix, suffix } = selector;
          const from = selector.start - prefix.length;
          const to = selector.end + suffix.length;
          const ahead = edit(text.slice(0, from), before);
          const changed = ahead + text.slice(from, to) + edit(text.slice(to), after);
          expect(anchorSelector(changed, selector)).toEqual({
            start: ahead.length + prefix.length,
            end: ahead.length + prefix.length + selector.end - selector.start,
            certain: true,
          });
        },
      ),
    );
  });

  it('after a small edit inside finds the passage and says so, or says that it is lost', () => {
    fc.assert(
      fc.property(varied, anyPlace, anyEdit, (text, a, { at, insert }) => {
        const start = Math.floor(a * (text.length - 100));
        const selector = describeSpan(text, { start, end: start + 100 });
        const inside = selector.start + 1 + Math.floor(at * (selector.end - selector.start - 2));
        const changed = `${text.slice(0, inside)}#${insert}${text.slice(inside + 1)}`;
        fc.pre(changed[inside] !== text[inside]);
        const anchor = anchorSelector(changed, selector);
        expect(anchor).toMatchObject({ certain: false });
        // It is the same place: off by no more than the edit.
        expect(Math.abs((anchor?.start ?? Infinity) - selector.start)).toBeLessThanOrEqual(10);
        expect(Math.abs((anchor?.end ?? Infinity) - selector.end)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('is never sure of other words, or of the same ones elsewhere, whatever was edited', () => {
    const edits = fc.array(anyEdit, { maxLength: 12 });
    fc.assert(
      fc.property(repetitive, anyPlace, anyPlace, edits, (text, a, b, changes) => {
        const { start, end } = passageOf(text, a, b);
        const selector = selectorOf(text, { start, end });
        fc.pre(selector !== null);
        const changed = edit(text, changes);
        const anchor = anchorSelector(changed, selector);
        fc.pre(anchor !== null);
        expect(anchor.start).toBeGreaterThanOrEqual(0);
        expect(anchor.end).toBeLessThanOrEqual(changed.length);
        expect(anchor.end).toBeGreaterThan(anchor.start);
        if (!anchor.certain) return;
        const { prefix, suffix } = selector;
        const whole = text.slice(selector.start - prefix.length, selector.end + suffix.length);
        expect(changed.slice(anchor.start - prefix.length, anchor.end + suffix.length)).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });
});
