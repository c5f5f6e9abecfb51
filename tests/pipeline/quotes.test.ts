import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { anchorQuote } from '../../src/pipeline/reconcile/quotes.ts';

const TEXT =
  'The minister said no. The regulator said nothing. The minister said no again, in März. 😀 End.';

/** Texts over a small alphabet, so that passages recur, with an astral character among them. */
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 40 });

function occurrences(text: string, exact: string): number[] {
  return Array.from({ length: text.length }, (_, start) => start).filter(
    (start) => text.slice(start, start + exact.length) === exact,
  );
}

describe('anchorQuote', () => {
  it('finds the one place of a quote, in UTF-16 units with an exclusive end', () => {
    expect(anchorQuote(TEXT, { exact: 'The regulator said nothing.' })).toMatchObject({
      ok: true,
      quote: { start: 22, end: 49, exact: 'The regulator said nothing.' },
    });
    expect(anchorQuote(TEXT, { exact: 'End.' })).toMatchObject({
      ok: true,
      quote: { start: TEXT.length - 4, end: TEXT.length },
    });
  });

  test.each([
    ['a prefix', { prefix: 'nothing. ' }, 50],
    ['a suffix', { suffix: '. The' }, 0],
    ['both', { prefix: 'nothing. ', suffix: ' again' }, 50],
  ])('tells two places apart by %s', (_name, context, start) => {
    expect(anchorQuote(TEXT, { exact: 'The minister said no', ...context })).toMatchObject({
      ok: true,
      quote: { start },
    });
  });

  it('says how often an ambiguous quote occurs, overlaps included', () => {
    expect(anchorQuote(TEXT, { exact: 'minister' })).toEqual({
      ok: false,
      reason: 'ambiguous',
      occurrences: 2,
    });
    expect(anchorQuote('aaa', { exact: 'aa' })).toMatchObject({ occurrences: 2 });
    expect(anchorQuote(TEXT, { exact: 'said', prefix: 'minister ' })).toMatchObject({
      reason: 'ambiguous',
      occurrences: 2,
    });
  });

  test.each([
    ['one letter off', 'The regulator sayd nothing.', 'The regulator said nothing.'],
    ['another apostrophe or accent', 'no again, in Marz.', 'no again, in März.'],
    ['a word left out', 'regulator nothing. The minister said', 'regulator said nothing. The'],
  ])('shows the nearest words of the text for %s', (_name, exact, near) => {
    const result = anchorQuote(TEXT, { exact });
    expect(result).toMatchObject({ ok: false, reason: 'not-found' });
    const nearest = 'nearest' in result ? result.nearest : null;
    expect(nearest?.text).toContain(near);
    expect(TEXT.startsWith(nearest?.text ?? 'nothing', nearest?.start)).toBe(true);
  });

  it('shows whole words, not the part of one that happens to match', () => {
    const result = anchorQuote(TEXT, { exact: 'body egulator said nothin' });
    const nearest = 'nearest' in result ? result.nearest : null;
    expect(nearest?.text).toContain('regulator said nothing');
    expect(` ${TEXT} `).toContain(` ${nearest?.text} `);
  });

  it('offers nothing where nothing is near', () => {
    expect(anchorQuote(TEXT, { exact: 'zzzzzzzzzzzz qqqqqqqqqqqq' })).toEqual({
      ok: false,
      reason: 'not-found',
      nearest: null,
    });
  });

  it('does not find a quote whose context is elsewhere', () => {
    expect(anchorQuote(TEXT, { exact: 'nothing', prefix: 'nobody said ' })).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
  });

  it('finds a quote longer than any near match is sought for', () => {
    const long = 'A very long sentence goes on. '.repeat(40);
    expect(anchorQuote(`Before. ${long}After.`, { exact: long })).toMatchObject({
      ok: true,
      quote: { start: 8 },
    });
    const off = `${long.slice(0, 100)}X${long.slice(100)}`;
    expect(anchorQuote(`Before. ${long}After.`, { exact: off })).toMatchObject({
      reason: 'not-found',
    });
  });

  it('anchors every passage that occurs once, and its context fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const exact = text.slice(start, start + 1 + (b % 12));
        const places = occurrences(text, exact);
        const result = anchorQuote(text, { exact });
        const found = result.ok ? [result.quote] : [];
        expect(found.map((q) => q.start)).toEqual(places.length === 1 ? [start] : []);
        for (const quote of found) {
          expect(text.slice(quote.start, quote.end)).toBe(exact);
          expect(text.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
          expect(text.slice(quote.end).startsWith(quote.suffix)).toBe(true);
        }
      }),
    );
  });

  it('anchors any passage once the whole text around it is given', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 12));
        const selector = {
          exact: text.slice(start, end),
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        };
        expect(anchorQuote(text, selector)).toMatchObject({ ok: true, quote: { start, end } });
      }),
    );
  });

  it('never cuts a character in two in the context, so that it can stand in a link', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (before, after) => {
        const [left, right] = ['a'.repeat(before), 'a'.repeat(after)];
        const text = `${'😀'.repeat(40)}${left}QUOTE${right}${'😀'.repeat(40)}`;
        const result = anchorQuote(text, { exact: 'QUOTE' });
        const { prefix, suffix } = result.ok ? result.quote : { prefix: '\uD83D', suffix: '' };
        expect(decodeURIComponent(encodeURIComponent(prefix + suffix))).toBe(prefix + suffix);
      }),
    );
  });

  it('anchors again what it has anchored', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, a) => {
        fc.pre(text.length > 0);
        const first = anchorQuote(text, { exact: text.slice(a % text.length) });
        fc.pre(first.ok);
        const quote = first.ok ? first.quote : null;
        expect(quote && anchorQuote(text, quote)).toEqual(first);
      }),
    );
  });
});
