import type { Quote } from '../../schema/atlas.ts';

const CONTEXT = 32;

/** A slice of the text with its surroundings: there is no other way to make evidence. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    start,
    end,
  };
}
