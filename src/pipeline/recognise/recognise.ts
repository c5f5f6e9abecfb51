import type { Mention } from '../../schema/atlas.ts';
import { NEAREST_LANGUAGE } from '../lexicon/countries/cues.ts';
import { LEXICON_LANGUAGES, type LexiconLanguage } from '../lexicon/countries/types.ts';
import { detectLanguage } from '../language.ts';
import {
  isDateline,
  isOtherThing,
  isVenue,
  joinsVenue,
  type Candidate,
} from './recogniseContext.ts';
import { termIndex, type Term, type TermIndex } from './recogniseIndex.ts';
import { gapAfter, gapClass, tokenise, type Tokens } from './recogniseTokens.ts';

/**
 * Countries that a text names: by name, demonym, seat of power, or capital as an actor. What only
 * looks like one (companies, media, treaties, venues, datelines, money) is left out. Offsets are
 * 0-based UTF-16, end exclusive; mentions are sorted and do not overlap; the longest term wins.
 * `known` is the text's language (ISO 639-1) where the caller has it; else it is detected if needed.
 */
export function recognise(text: string, known?: string, tokens = tokenise(text)): Mention[] {
  const index = termIndex();
  const language = lazyLanguage(text, known);
  const mentions: Mention[] = [];
  let venueEnd = -2;
  for (let i = 0; i < tokens.words.length; i++) {
    const candidate = longestAt(tokens, i, index, language);
    if (candidate === null) continue;
    i = candidate.last;
    const { term, last } = candidate;
    if (term.country === null || isOtherThing(tokens, candidate)) continue;
    if (isDateline(tokens, candidate)) {
      venueEnd = last;
      continue;
    }
    if (term.kind === 'capital') {
      const here = language() ?? 'en';
      if (isVenue(tokens, candidate, here) || joinsVenue(tokens, venueEnd, candidate, here)) {
        venueEnd = last;
        continue;
      }
    }
    mentions.push({ ...spanOf(tokens, candidate), country: term.country });
  }
  return mentions;
}

/**
 * The longest term at a word. A term in lower case is also met capitalised, any in capitals; of one
 * word in capitals from four letters on, since "US" and "IT" are not "us" and "it".
 */
function longestAt(
  tokens: Tokens,
  first: number,
  index: TermIndex,
  language: Language,
): Candidate | null {
  const word = tokens.words[first] ?? '';
  const lower = tokens.lower[first] ?? '';
  const written = index.get(word);
  const initial = word.charCodeAt(0);
  if (lower === word || (initial >= LOWER_A && initial <= LOWER_Z))
    return written === undefined ? null : find(written, tokens, first, language, isAny);
  const inCapitals = word.length > 1 && word === word.toUpperCase();
  const title = inCapitals ? index.get(word.charAt(0) + lower.slice(1)) : undefined;
  const small = index.get(lower);
  // So it is with nearly all words.
  if (written === undefined && title === undefined && small === undefined) return null;
  const isVariant = inCapitals && word.length <= 3 ? isVariantOfWords : isVariantOfAny;
  return longer(
    longer(
      find(written, tokens, first, language, isAny),
      find(title, tokens, first, language, isVariant),
    ),
    find(small, tokens, first, language, isVariant),
  );
}

type TermTest = (term: Term) => boolean;
const isAny: TermTest = () => true;
const isVariantOfAny: TermTest = ({ asWritten }) => !asWritten;
const isVariantOfWords: TermTest = ({ asWritten, rest }) => !asWritten && rest.length > 0;

function find(
  terms: readonly Term[] | undefined,
  tokens: Tokens,
  first: number,
  language: Language,
  isAllowed: TermTest,
): Candidate | null {
  if (terms === undefined) return null;
  const second = tokens.lower[first + 1];
  for (const term of terms) {
    if (term.second !== null && term.second !== second) continue;
    if (!isAllowed(term) || !matchesAt(tokens, first, term)) continue;
    const here = term.languages === null ? null : language();
    if (here !== null && !term.languages?.has(here)) continue;
    return { term, first, last: first + term.rest.length };
  }
  return null;
}

const LOWER_A = 'a'.charCodeAt(0);
const LOWER_Z = 'z'.charCodeAt(0);

function longer(a: Candidate | null, b: Candidate | null): Candidate | null {
  return a === null || (b !== null && b.last > a.last) ? b : a;
}

function matchesAt(tokens: Tokens, first: number, term: Term): boolean {
  let at = first;
  for (const { gap, word } of term.rest) {
    const found = tokens.words[at + 1];
    if (found === undefined) return false;
    const matches = term.exact
      ? found === word || (word.length > 3 && found === word.toUpperCase())
      : tokens.lower[at + 1] === word;
    if (!matches || gapClass(gapAfter(tokens, at) ?? '') !== gap) return false;
    at++;
  }
  return !term.needsHyphen || /^[-–‑]$/.test(gapAfter(tokens, at) ?? '');
}

/** "U.S." keeps its last stop. */
function spanOf({ starts, ends, text }: Tokens, { term, first, last }: Candidate) {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const isAbbreviation = term.rest.at(-1)?.gap === '.' && text[end] === '.';
  return { start, end: isAbbreviation ? end + 1 : end };
}

const isLexiconLanguage = (language: string): language is LexiconLanguage =>
  (LEXICON_LANGUAGES as readonly string[]).includes(language);

type Language = () => LexiconLanguage | null;

/** The text's language, found out when first asked for; `null` where unsure or none of ours. */
function lazyLanguage(text: string, known?: string): Language {
  let language: LexiconLanguage | null | undefined;
  return () => {
    if (language === undefined) language = lexiconLanguage(known ?? detectLanguage(text) ?? '');
    return language;
  };
}

function lexiconLanguage(language: string): LexiconLanguage | null {
  const nearest = NEAREST_LANGUAGE[language] ?? language;
  return isLexiconLanguage(nearest) ? nearest : null;
}
