import type { LayoutName } from './lexicon/boilerplate.ts';
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
}

/** The places on a page, as indexes into its entries; -1 where there is none. */
export interface Layout {
  readonly entries: readonly Entry[];
  readonly headline: number;
  readonly firstProse: number;
  /** The last entry that ends as a sentence does. */
  readonly lastSentence: number;
  readonly lastKept: number;
  /** Names after a last dash that several lines share, and the publishers; lower case. */
  readonly credits: ReadonlySet<string>;
  readonly inRun: ReadonlySet<number>;
  readonly listed: ReadonlySet<number>;
}

const PROSE = 60;
const LONG_PROSE = 160;
const MIN_SENTENCE = 20;
const CREDIT_WORDS = 4;
const HEADLINE = { minWords: 4, minLength: 18, maxLength: 220 };
const LABEL = { words: 3, length: 32 };
const SUBHEAD_WORDS = 6;
const SUBHEAD_LENGTH = 50;
const RUN_WORDS = 4;
/** A last line longer than this that follows the text is taken for its end without a full stop. */
const OPEN_END = 90;

const isProse = (text: string): boolean =>
  text.length >= PROSE &&
  (endsSentence(text) || text.length >= LONG_PROSE) &&
  (text.length > HEADLINE.maxLength || !isTitleCase(text));

/** The name behind the last dash or stroke of a line that could be a caption. */
function creditOf(text: string): string | null {
  if (text.length > 320) return null;
  const match = /(?:^|.\s)[–—|-]\s([^–—|]{2,40})$/u.exec(text.slice(-60));
  const name = match?.[1];
  if (name === undefined || countWords(name) > CREDIT_WORDS || !/^\p{Lu}/u.test(name)) return null;
  return name.toLowerCase();
}

function sharedCredits(texts: readonly string[], publishers: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const credit = creditOf(text);
    if (credit !== null) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([...shared, ...publishers]);
}

function findHeadline(head: readonly Entry[], credits: ReadonlySet<string>): number {
  const fits = ({ text, dropped }: Entry): boolean =>
    !dropped &&
    countWords(text) >= HEADLINE.minWords &&
    text.length >= HEADLINE.minLength &&
    text.length <= HEADLINE.maxLength &&
    !text.endsWith('.') &&
    startsLikeHeadline(text) &&
    (isTitleCase(text) || !credits.has(creditOf(text) ?? ''));
  return head.findIndex(fits);
}

const isLoose = ({ text }: Entry): boolean => isUnfinished(text) && startsLikeHeadline(text);

/** Runs of two or more loose lines amid the text, unless a colon before them announces a list. */
function findRuns(entries: readonly Entry[], from: number, to: number): Set<number> {
  const runs = new Set<number>();
  let run: number[] = [];
  let introduced = false;
  const close = (next: Entry | undefined): void => {
    const whole = run.length > 1 && !introduced && !/^\p{Ll}/u.test(next?.text ?? '');
    const texts = run.map((index) => entries[index]?.text ?? '');
    if (whole && texts.some((text) => countWords(text) > SUBHEAD_WORDS)) {
      for (const index of run) runs.add(index);
    }
    run = [];
  };
  for (let index = from; index <= to; index += 1) {
    const entry = entries[index];
    if (!entry || entry.dropped) continue;
    if (isLoose(entry) && countWords(entry.text) >= RUN_WORDS && entry.text.length < LONG_PROSE) {
      run.push(index);
    } else {
      close(entry);
      introduced = entry.text.endsWith(':');
    }
  }
  close(undefined);
  return runs;
}

/** The loose lines straight under a bare heading; a short one before a paragraph is a subhead. */
function findListed(entries: readonly Entry[]): Set<number> {
  const listed = new Set<number>();
  let open = false;
  entries.forEach((entry, index) => {
    if (entry.dropped) {
      open = entry.heading || (open && !entry.heading);
      return;
    }
    open &&= isLoose(entry) || isTitleCase(entry.text);
    const next = entries[index + 1];
    const isSubhead =
      countWords(entry.text) < SUBHEAD_WORDS && next !== undefined && isProse(next.text);
    if (open && !isSubhead) listed.add(index);
  });
  return listed;
}

export function readLayout(entries: readonly Entry[], publishers: ReadonlySet<string>): Layout {
  const credits = sharedCredits(
    entries.map((entry) => entry.text),
    publishers,
  );
  const firstProse = entries.findIndex((entry) => !entry.dropped && isProse(entry.text));
  const lastSentence = entries.findLastIndex(
    ({ text, dropped }) =>
      !dropped &&
      text.length >= MIN_SENTENCE &&
      (isProse(text) || (endsSentence(text) && !isTitleCase(text))),
  );
  return {
    entries,
    headline: findHeadline(entries.slice(0, Math.max(firstProse, 0)), credits),
    firstProse,
    lastSentence,
    lastKept: entries.findLastIndex((entry) => !entry.dropped),
    credits,
    inRun: findRuns(entries, firstProse, lastSentence),
    listed: findListed(entries),
  };
}

/** True above the first and below the last paragraph. */
export const isAtEdge = (index: number, page: Layout): boolean =>
  page.firstProse >= 0 && (index < page.firstProse || index > page.lastSentence);

function isSubhead(text: string): boolean {
  return countWords(text) <= SUBHEAD_WORDS && text.length <= SUBHEAD_LENGTH;
}

function isAfterTheEnd(text: string, index: number, page: Layout): boolean {
  const before = page.entries[page.lastSentence];
  if (index <= page.lastSentence || !before || before.text.endsWith(':')) return false;
  const isOpenEnd =
    index === page.lastKept && index === page.lastSentence + 1 && text.length > OPEN_END;
  return isUnfinished(text) && startsLikeHeadline(text) && !(isOpenEnd && !isTitleCase(text));
}

type LayoutTest = (text: string, index: number, page: Layout) => boolean;

export const LAYOUT_TESTS: Readonly<Record<LayoutName, LayoutTest>> = {
  siteCredit: (text, index, page) =>
    index !== page.headline && page.credits.has(creditOf(text) ?? ''),
  listedTeaser: (_text, index, page) => page.listed.has(index) && index !== page.headline,
  headLabel: (text, index, page) =>
    index < page.firstProse &&
    index !== page.headline &&
    countWords(text) <= LABEL.words &&
    text.length <= LABEL.length &&
    isUnfinished(text),
  titleCaseTeaser: (text, index, page) =>
    page.firstProse >= 0 &&
    index > page.firstProse &&
    !endsSentence(text.replace(/[?!]$/u, '')) &&
    isTitleCase(text) &&
    !isSubhead(text),
  headlineRun: (_text, index, page) => page.inRun.has(index),
  afterTheEnd: isAfterTheEnd,
};
