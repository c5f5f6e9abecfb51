import {
  countWords,
  endsSentence,
  isTitleCase,
  isUnfinished,
  startsLikeHeadline,
} from './cleanText.ts';

/** A line with what the first pass over the page found. */
export interface Entry {
  readonly text: string;
  readonly dropped: boolean;
  /** A bare heading of a list of other stories. */
  readonly heading: boolean;
  /** The article may be over here. */
  readonly closing: boolean;
}

/** The places on a page, as indexes into its entries; -1 where there is none. */
export interface Layout {
  readonly entries: readonly Entry[];
  readonly headline: number;
  readonly firstProse: number;
  /** The last entry that ends as a sentence does. */
  readonly lastSentence: number;
  readonly lastKept: number;
  /** Where readers' comments or the author's portrait begin. */
  readonly closing: number;
  /** Names after a last dash that several lines share, and the publishers; lower case. */
  readonly credits: ReadonlySet<string>;
  readonly inRun: ReadonlySet<number>;
  readonly listed: ReadonlySet<number>;
}

const PROSE = 60;
const LONG_PROSE = 160;
const MIN_SENTENCE = 20;
/** A closing line counts after this much text, if less text follows than stands before it. */
const MIN_BODY = 300;
const CREDIT_WORDS = 4;
const HEADLINE = { minWords: 4, minLength: 18, maxLength: 220 };
const RUN = { words: 4, longest: 6 };
const SUBHEAD_WORDS = 6;

export const isProse = (text: string): boolean =>
  text.length >= PROSE &&
  (endsSentence(text) || text.length >= LONG_PROSE) &&
  (text.length > HEADLINE.maxLength || !isTitleCase(text));

/** The name behind the last dash or stroke of a line that could be a caption. */
export function creditOf(text: string): string | null {
  if (text.length > 320) return null;
  const match = /(?:^|.\s)[–—|-]\s([^–—|]{2,40})$/u.exec(text.slice(-60));
  const name = match?.[1];
  if (name === undefined || countWords(name) > CREDIT_WORDS || !/^\p{Lu}/u.test(name)) return null;
  return name.toLowerCase();
}

function findCredits(entries: readonly Entry[], publishers: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of entries) {
    const credit = creditOf(text);
    if (credit !== null) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([...shared, ...publishers]);
}

function findHeadline(head: readonly Entry[], credits: ReadonlySet<string>): number {
  return head.findIndex(
    ({ text, dropped }) =>
      !dropped &&
      countWords(text) >= HEADLINE.minWords &&
      text.length >= HEADLINE.minLength &&
      text.length <= HEADLINE.maxLength &&
      !text.endsWith('.') &&
      startsLikeHeadline(text) &&
      (isTitleCase(text) || !credits.has(creditOf(text) ?? '')),
  );
}

/** Could be a headline among others; a list with ordinary bullets is rather the article's own. */
const isLoose = (text: string): boolean =>
  isUnfinished(text) && startsLikeHeadline(text) && !/^[-–—•*]/u.test(text);

/** Runs of two or more loose lines amid the text, unless a colon before them announces a list. */
function findRuns(entries: readonly Entry[], from: number, to: number): Set<number> {
  const runs = new Set<number>();
  let run: number[] = [];
  let introduced = false;
  const close = (next: string): void => {
    const texts = run.map((index) => entries[index]?.text ?? '');
    const isRun = run.length > 1 && !introduced && !/^\p{Ll}/u.test(next);
    if (isRun && texts.some((text) => countWords(text) > RUN.longest)) {
      for (const index of run) runs.add(index);
    }
    run = [];
  };
  for (let index = Math.max(from, 0); index <= to; index += 1) {
    const entry = entries[index];
    if (!entry || entry.dropped) continue;
    const { text } = entry;
    if (isLoose(text) && countWords(text) >= RUN.words && text.length < LONG_PROSE) run.push(index);
    else {
      close(text);
      introduced = text.endsWith(':');
    }
  }
  close('');
  return runs;
}

/** The headlines straight under a bare heading; a short one before a paragraph is a subhead. */
function findListed(entries: readonly Entry[]): Set<number> {
  const listed = new Set<number>();
  let open = false;
  entries.forEach(({ text, dropped, heading }, index) => {
    if (dropped) {
      open ||= heading;
      return;
    }
    open &&= startsLikeHeadline(text) && text.length < LONG_PROSE && !/[.:;,…]["”’»]?$/u.test(text);
    const next = entries[index + 1]?.text ?? '';
    if (open && !(countWords(text) < SUBHEAD_WORDS && isProse(next))) listed.add(index);
  });
  return listed;
}

/** The first closing line with more of the article before it than text after it. */
function findClosing(entries: readonly Entry[]): number {
  const total = entries.reduce((sum, { text, dropped }) => sum + (dropped ? 0 : text.length), 0);
  let before = 0;
  for (const [index, { text, dropped, closing }] of entries.entries()) {
    if (closing && before >= MIN_BODY && total - before < before) return index;
    if (!dropped) before += text.length;
  }
  return -1;
}

const isSentence = (text: string): boolean =>
  isProse(text) || (text.length >= MIN_SENTENCE && endsSentence(text) && !isTitleCase(text));

export function readLayout(entries: readonly Entry[], publishers: ReadonlySet<string>): Layout {
  const credits = findCredits(entries, publishers);
  const closing = findClosing(entries);
  const article = closing < 0 ? entries : entries.slice(0, closing);
  const firstProse = article.findIndex(({ text, dropped }) => !dropped && isProse(text));
  const lastSentence = article.findLastIndex(({ text, dropped }) => !dropped && isSentence(text));
  return {
    entries,
    headline: findHeadline(entries.slice(0, Math.max(firstProse, 0)), credits),
    firstProse,
    lastSentence,
    lastKept: article.findLastIndex(({ dropped }) => !dropped),
    closing,
    credits,
    inRun: findRuns(entries, firstProse, lastSentence),
    listed: findListed(entries),
  };
}
