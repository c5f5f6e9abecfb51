import type { Span } from '../schema/common.ts';
import { isOnlyOne } from './selectors.ts';

/**
 * The parts of a text directive, by which browsers find a passage without this site's help.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  /** Empty: `start` is the whole passage. */
  readonly end: string;
  readonly suffix: string;
}

/** What a browser searches: paragraphs of a text, and what else stands on the page. */
export interface SearchedPage {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly others: string;
}

/** Up to so many characters of one paragraph are named in full. */
const LONGEST_WHOLE = 120;
/** Of more, so many words at either end, at least. */
const END_WORDS = 4;
/** So many words are added at most before a passage is given up as not unique. */
const MOST_ADDED = 16;

/** Browsers compare without regard to case, and any white space is one space. */
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const wordsIn = (text: string): string[] => text.match(/\S+/gu) ?? [];
const firstOf = (words: readonly string[], count: number) => words.slice(0, count).join(' ');
const lastOf = (words: readonly string[], count: number) =>
  count === 0 ? '' : words.slice(-count).join(' ');

/** Widens a span to whole words, as browsers match nothing less. */
function toWords(text: string, { start, end }: Span): Span {
  const before = /\S*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The words that a directive may take: each of its terms lies within one paragraph. */
function poolsOf(text: string, { start, end }: Span, first: Span, last: Span) {
  const pools = {
    before: wordsIn(text.slice(first.start, start)),
    from: wordsIn(text.slice(start, Math.min(end, first.end))),
    to: wordsIn(text.slice(Math.max(start, last.start), end)),
    after: wordsIn(text.slice(end, last.end)),
  };
  if (first !== last) return pools;
  const half = Math.ceil(pools.from.length / 2);
  return { ...pools, from: pools.from.slice(0, half), to: pools.to.slice(half) };
}

/**
 * The directive that leads to a passage and to no other one of the page: the shortest of those tried;
 * `null` where the words around it do not tell it from another.
 */
export function directiveOf(page: SearchedPage, span: Span): TextDirective | null {
  const { text, paragraphs } = page;
  const crossed = paragraphs.filter((p) => p.start < span.end && p.end > span.start);
  const [first, last] = [crossed[0], crossed.at(-1)];
  if (first === undefined || last === undefined) return null;
  const wide = toWords(text, {
    start: Math.max(span.start, first.start),
    end: Math.min(span.end, last.end),
  });
  const pools = poolsOf(text, wide, first, last);
  const whole = text.slice(wide.start, wide.end);
  const isWhole = first === last && (whole.length <= LONGEST_WHOLE || pools.to.length === 0);
  const searched = fold(`${text}\n${page.others}`);
  const isUnique = (...words: string[]) => isOnlyOne(searched, fold(words.join(' ')));
  for (let added = 0; added <= MOST_ADDED; added++) {
    const prefix = lastOf(pools.before, added);
    const suffix = firstOf(pools.after, added);
    if (isWhole) {
      if (isUnique(prefix, whole, suffix)) return { prefix, start: whole, end: '', suffix };
      continue;
    }
    const start = firstOf(pools.from, END_WORDS + added);
    const end = lastOf(pools.to, END_WORDS + added);
    if (isUnique(prefix, start) && isUnique(end, suffix)) return { prefix, start, end, suffix };
  }
  return null;
}

/** What stands for something in a directive is escaped, beside what every address escapes. */
const escapeTerm = (term: string): string =>
  encodeURIComponent(term.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');

/** The end of an address that makes the browser show the passage. */
export function serialiseDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    ...(prefix === '' ? [] : [`${escapeTerm(prefix)}-`]),
    escapeTerm(start),
    ...(end === '' ? [] : [escapeTerm(end)]),
    ...(suffix === '' ? [] : [`-${escapeTerm(suffix)}`]),
  ];
  return `#:~:text=${terms.join(',')}`;
}
