import { describe, expect, it } from 'vitest';
import { selectorOf } from '../../src/domain/selectors.ts';
import { serialiseSelector } from '../../src/domain/selectorText.ts';
import { quoteFrom, quoteWithSource } from '../../src/domain/sharedQuote.ts';

const TEXT = 'One day the minister spoke.\n\nThe next day nobody did. On the third all did.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const value = (words: string) => serialiseSelector(selectorOf(TEXT, spanOf(words))!);
const read = (text: string, ...values: string[]) => {
  const { parts, refused, isReordered } = quoteFrom(text, values);
  return {
    parts: parts.map(({ anchor }) => anchor && text.slice(anchor.start, anchor.end)),
    refused: refused.map((r) => r.reason),
    isReordered,
  };
};

describe('a shared quote', () => {
  it('has its parts in the order of the text, and tells that the address had another', () => {
    expect(read(TEXT, value('minister'), value('nobody did'))).toEqual({
      parts: ['minister', 'nobody did'],
      refused: [],
      isReordered: false,
    });
    expect(read(TEXT, value('nobody did'), value('minister'))).toMatchObject({
      parts: ['minister', 'nobody did'],
      isReordered: true,
    });
  });

  it('takes the first of two parts that overlap, and each part once', () => {
    expect(read(TEXT, value('next day'), value('day nobody'), value('next day'))).toEqual({
      parts: ['next day'],
      refused: ['overlaps another part of the quote', 'overlaps another part of the quote'],
      isReordered: false,
    });
  });

  it('keeps what is lost, after what is found', () => {
    const text = TEXT.replace('One day the minister spoke.', 'Something else entirely.');
    expect(read(text, value('the minister spoke'), value('third')).parts).toEqual(['third', null]);
  });

  it('can be pasted with its source', () => {
    const spans = [spanOf('spoke.\n\nThe next'), spanOf('third')];
    const source = {
      title: 'A title',
      publisher: null,
      date: 'June 2019',
      url: 'https://x.test/a',
    };
    expect(quoteWithSource(TEXT, spans, source)).toBe(
      '“spoke. The next […] third”\n— A title, June 2019\nhttps://x.test/a',
    );
  });
});
