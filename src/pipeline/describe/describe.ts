import type { ArticleDate, DateCandidate } from '../../schema/atlas.ts';
import type { Span } from '../../schema/common.ts';
import type { Cleaned } from '../clean/clean.ts';
import {
  countWords,
  endsSentence,
  isTitleCase,
  isUnfinished,
  startsLikeHeadline,
} from '../clean/cleanText.ts';
import { detectLanguage } from '../language.ts';
import { readBounds } from './describeBounds.ts';
import { segment } from '../segment.ts';
import { dateInAddress } from './describeAddress.ts';
import { findClues } from './describeCandidates.ts';
import { chooseDate } from './describeDate.ts';
import { findPublisher } from './describePublisher.ts';
import type { NamedPublisher } from './describePublisher.ts';

/** What a page tells of itself. `null` always means that it does not tell, or not clearly. */
export interface Described {
  /** ISO 639-1. */
  readonly language: string | null;
  /** The headline as the clean text holds it; it is the first paragraph. */
  readonly title: { readonly text: string; readonly span: Span } | null;
  /** Canonical name. */
  readonly publisher: string | null;
  /** In the order of the page, those that were not chosen as well. */
  readonly dateCandidates: DateCandidate[];
  readonly date: ArticleDate | null;
}

const LETTERS_SAMPLE = 3000;
const ENOUGH_LETTERS = /(?:\p{L}\P{L}*){40}/u;
const HEADLINE = { minWords: 3, maxLength: 200 };

/** Fewer letters than a short sentence has tell no language. */
const languageOf = (text: string): string | null =>
  ENOUGH_LETTERS.test(text.slice(0, LETTERS_SAMPLE)) ? detectLanguage(text) : null;

/** The first paragraph where it looks like a headline and a text follows. */
function findTitle(text: string): Described['title'] {
  const end = text.indexOf('\n\n');
  if (end < 0) return null;
  const first = text.slice(0, end);
  const isHeadline =
    first.length <= HEADLINE.maxLength &&
    countWords(first) >= HEADLINE.minWords &&
    startsLikeHeadline(first) &&
    (isUnfinished(first) ||
      (/[?!]["'”’»]?$/u.test(first) && !/[.!?]\s/u.test(first)) ||
      (isTitleCase(first) && !endsSentence(first)));
  return isHeadline ? { text: first, span: { start: 0, end } } : null;
}

/**
 * Tells language, headline, publisher and date of a page from the page and, if known, its address.
 * `sentences`: those of the clean text.
 */
export function describe(
  raw: string,
  cleaned: Cleaned,
  publishers: readonly NamedPublisher[],
  url: string | null = null,
  sentences: readonly Span[] = segment(cleaned.text).sentences,
): Described {
  const title = findTitle(cleaned.text);
  const clues = findClues(raw, cleaned);
  return {
    language: languageOf(cleaned.text),
    title,
    publisher: findPublisher(cleaned, title?.text ?? null, publishers),
    dateCandidates: clues.map(({ kind, text, value, rawStart, rawEnd }) => ({
      kind,
      text,
      value,
      rawStart,
      rawEnd,
    })),
    date: chooseDate(
      clues,
      readBounds(cleaned.text, sentences, clues),
      url === null ? null : dateInAddress(url),
    ),
  };
}
