import { creditOf } from './cleanPlaces.ts';
import type { Layout } from './cleanPlaces.ts';
import {
  countWords,
  endsSentence,
  hasBullet,
  isTitleCase,
  isUnfinished,
  startsLikeHeadline,
} from './cleanText.ts';
import type { LayoutName } from '../lexicon/boilerplateTypes.ts';

const LABEL = { words: 3, length: 32 };
const SUBHEAD = { words: 6, length: 50 };
const SHORT_TAIL_WORDS = 4;
/** A last line longer than this that follows the text is taken for its end without a full stop. */
const OPEN_END = 90;

/** True above the first and below the last paragraph. */
export const isAtEdge = (index: number, page: Layout): boolean =>
  page.firstProse >= 0 && (index < page.firstProse || index > page.lastSentence);

const isSubhead = (text: string): boolean =>
  countWords(text) <= SUBHEAD.words && text.length <= SUBHEAD.length;

function isAfterTheEnd(text: string, index: number, page: Layout): boolean {
  const before = page.entries[page.lastSentence];
  if (index <= page.lastSentence || !before || before.text.endsWith(':')) return false;
  const isOpenEnd =
    index === page.lastKept &&
    index === page.lastSentence + 1 &&
    text.length > OPEN_END &&
    !hasBullet(text) &&
    !isTitleCase(text);
  const isLabel = startsLikeHeadline(text) || countWords(text) <= SHORT_TAIL_WORDS;
  return isUnfinished(text) && isLabel && !isOpenEnd;
}

type LayoutTest = (text: string, index: number, page: Layout) => boolean;

export const LAYOUT_TESTS: Readonly<Record<LayoutName, LayoutTest>> = {
  afterClosing: (_text, index, page) => page.closing >= 0 && index > page.closing,
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
