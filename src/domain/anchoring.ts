import type { Span } from '../schema/common.ts';
import { findAlike } from './anchorAlike.ts';
import { hashText } from './selectors.ts';
import type { Selector } from './selectors.ts';

/** Where a passage stands now. */
export interface Anchor extends Span {
  /** Word for word, with the words around it, in one place. Otherwise it is the likeliest one. */
  readonly certain: boolean;
}

/** Where in the text the words of the selector begin, all of them unchanged. */
function verbatimStarts(text: string, { start, end, exact }: Selector): number[] {
  const length = end - start;
  const first = typeof exact === 'string' ? exact : exact.head;
  const isHere = (at: number) =>
    typeof exact === 'string' ||
    (text.slice(0, at + length).endsWith(exact.tail) &&
      hashText(text.slice(at, at + length)) === exact.hash);
  const starts: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at + length <= text.length && isHere(at)) starts.push(at);
  }
  return starts;
}

/**
 * Finds a passage in a text that may have changed since: at its place, else by its words with those
 * around them, else by words that are alike. `null`: lost.
 */
export function anchorSelector(text: string, selector: Selector): Anchor | null {
  const { start, end, prefix, suffix } = selector;
  const length = end - start;
  const isInContext = (at: number) =>
    text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + length);
  const places = verbatimStarts(text, selector).filter(isInContext);
  if (places.includes(start)) return { start, end, certain: true };
  const [nearest] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  if (nearest === undefined) {
    const alike = findAlike(text, selector);
    return alike && { ...alike, certain: false };
  }
  return { start: nearest, end: nearest + length, certain: places.length === 1 };
}
