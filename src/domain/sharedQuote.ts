import type { Span } from '../schema/common.ts';
import { anchorSelector } from './anchoring.ts';
import type { Anchor } from './anchoring.ts';
import type { Selector } from './selectors.ts';
import { parseSelectors, serialiseSelector } from './selectorText.ts';
import type { RefusedFragment } from './selectorText.ts';

/** One part of a quote, found in the text or not. */
export interface QuotePart {
  readonly selector: Selector;
  /** `null`: lost. */
  readonly anchor: Anchor | null;
}

/** What the address quotes of a text. */
export interface SharedQuote {
  /** Those found, in the order of the text, then those lost. */
  readonly parts: readonly QuotePart[];
  readonly refused: readonly RefusedFragment[];
  /** The fragments that count, in the order of the address. */
  readonly values: readonly string[];
  /** The address names the parts in another order than the text. */
  readonly isReordered: boolean;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Reads the fragments of an address against a text. Of two that overlap the first one counts. */
export function quoteFrom(text: string, values: readonly string[]): SharedQuote {
  const { selectors, refused } = parseSelectors(values);
  const overlapping: RefusedFragment[] = [];
  const found: (QuotePart & { readonly anchor: Anchor })[] = [];
  const lost: QuotePart[] = [];
  const kept: string[] = [];
  for (const selector of selectors) {
    const value = serialiseSelector(selector);
    const anchor = anchorSelector(text, selector);
    if (anchor !== null && found.some((part) => overlap(part.anchor, anchor))) {
      overlapping.push({ value, reason: 'overlaps another part of the quote' });
      continue;
    }
    kept.push(value);
    if (anchor === null) lost.push({ selector, anchor });
    else found.push({ selector, anchor });
  }
  const ordered = found.toSorted((a, b) => a.anchor.start - b.anchor.start);
  return {
    parts: [...ordered, ...lost],
    refused: [...refused, ...overlapping],
    values: kept,
    isReordered: ordered.some((part, index) => part !== found[index]),
  };
}

interface QuotedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** As it is read; `null`: not known. */
  readonly date: string | null;
  readonly url: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A quote to paste elsewhere: the words, with what is left out between them, and where they are from. */
export function quoteWithSource(
  text: string,
  spans: readonly Span[],
  { title, publisher, date, url }: QuotedSource,
): string {
  const words = spans.map(({ start, end }) => onOneLine(text.slice(start, end))).join(' […] ');
  const source = [title, publisher, date].filter((part) => part !== null).join(', ');
  return `“${words}”\n— ${source}\n${url}`;
}
