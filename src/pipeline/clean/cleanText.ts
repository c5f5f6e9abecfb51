const CLOSERS = `["'”’»“)\\]]*`;
const SENTENCE_END = new RegExp(`[.!?…。！？؟।]${CLOSERS}$`, 'u');
const ANY_END = new RegExp(`[.!?…:;,。！？؟।]${CLOSERS}$`, 'u');
const BULLET = /^[–—•▪■►▶→»›*+-]\s?/u;
const HEADLINE_START = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«„¿¡([]/u;
/** Shorter words may stay small in a headline in title case. */
const LONG_WORD = /[\p{L}'’]{4,}/gu;
const CAPITAL = /^['’]?\p{Lu}/u;
const TITLE_SHARE = 0.8;
const TITLE_WORDS = 3;
/** No headline is so long that more small words than these leave it in title case. */
const MOST_SMALL = 4;

/** Only the end is read, so that a line of any length costs the same. */
const tail = (text: string): string => text.slice(-12);

export const endsSentence = (text: string): boolean => SENTENCE_END.test(tail(text));
/** No mark at its end that closes or carries on a sentence: a headline, a label, a list item. */
export const isUnfinished = (text: string): boolean => !ANY_END.test(tail(text));
export const hasBullet = (text: string): boolean => BULLET.test(text);
export const startsLikeHeadline = (text: string): boolean =>
  HEADLINE_START.test(text.replace(BULLET, ''));
export const countWords = (text: string): number => text.split(' ').length;

/** Nearly all words of more than three letters begin with a capital, and there are three or more. */
export function isTitleCase(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (const [word] of text.matchAll(LONG_WORD)) {
    if (CAPITAL.test(word)) capital += 1;
    else if (++small > MOST_SMALL) return false;
  }
  return capital >= TITLE_WORDS && capital / (capital + small) >= TITLE_SHARE;
}
