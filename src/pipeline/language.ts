import { eld } from 'eld/small';

/**
 * Detection costs as much as it is shown. Short pieces from all over a text tell its language as surely
 * as its whole first paragraph, and a lead or a quotation in another language does not mislead them.
 */
const PIECES = 4;
const PIECE = 40;
/** As much from the beginning as the detector reads of any text. */
const BEGINNING = 1000;

function piecesOf(text: string): string {
  if (text.length <= PIECES * PIECE) return text;
  const pieces = Array.from({ length: PIECES }, (_, index) => {
    const start = Math.floor((index * text.length) / PIECES);
    return text.slice(start, start + PIECE);
  });
  return pieces.join(' ');
}

function detect(sample: string): string | null {
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** ISO 639-1; `null` where neither pieces of the text nor its beginning make it sure. */
export const detectLanguage = (text: string): string | null =>
  detect(piecesOf(text)) ?? detect(text.slice(0, BEGINNING));
