import { eld } from 'eld/small';
import type { Mention } from '../schema/atlas.ts';
import { NEAREST_LANGUAGE } from './lexicon/countries/cues.ts';
import { LEXICON_LANGUAGES, type LexiconLanguage } from './lexicon/countries/types.ts';
import {
  isDateline,
  isOtherThing,
  isVenue,
  joinsVenues,
  type Candidate,
} from './recogniseContext.ts';
import { termIndex, type Term, type TermIndex } from './recogniseIndex.ts';
import { gapAfter, gapClass, tokenise, type Tokens } from './recogniseTokens.ts';

/**
 * Countries that a text names: by name, demonym, seat of power, or capital as an actor. What only
 * looks like one (companies, media, treaties, venues, datelines, money) is left out. Offsets are
 * 0-based UTF-16, end exclusive; mentions are sorted and do not overlap; the longest term wins.
 */
export function recognise(text: string): Mention[] {
  const tokens = tokenise(text);
  const index = termIndex();
  const language = lazyLanguage(text);
  const mentions: Mention[] = [];
  let venueEnd = -2;
  for (let i = 0; i < tokens.words.length; i++) {
    const candidate = longestAt(tokens, i, index, language);
    if (candidate === null) continue;
    i = candidate.last;
    const { term, first, last } = candidate;
    if (term.country === null || isOtherThing(tokens, candidate)) continue;
    if (isDateline(tokens, candidate)) {
      venueEnd = last;
      continue;
    }
    if (term.kind === 'capital') {
      const here = language() ?? 'en';
      if (isVenue(tokens, candidate, here) || joinsVenues(tokens, venueEnd, first, here)) {
        venueEnd = last;
        continue;
      }
    }
    mentions.push({ ...spanOf(tokens, candidate), country: term.country });
  }
  return mentions;
}

function longestAt(
  tokens: Tokens,
  first: number,
  index: TermIndex,
  language: () => LexiconLanguage | null,
): Candidate | null {
  for (const term of index.get(tokens.words[first] ?? '') ?? []) {
    if (!matchesAt(tokens, first, term)) continue;
    if (term.languages !== null) {
      const here = language();
      if (here !== null && !term.languages.has(here)) continue;
    }
    return { term, first, last: first + term.rest.length };
  }
  return null;
}

function matchesAt(tokens: Tokens, first: number, term: Term): boolean {
  for (const [i, { gap, word }] of term.rest.entries()) {
    const found = tokens.words[first + i + 1];
    if (found === undefined) return false;
    const matches = term.exact
      ? found === word || (word.length > 3 && found === word.toUpperCase())
      : found.toLowerCase() === word;
    if (!matches || gapClass(gapAfter(tokens, first + i) ?? '') !== gap) return false;
  }
  if (!term.needsHyphen) return true;
  return /^[-–‑]$/.test(gapAfter(tokens, first + term.rest.length) ?? '');
}

/** "U.S." keeps its last stop. */
function spanOf({ starts, ends, text }: Tokens, { term, first, last }: Candidate) {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const isAbbreviation = term.rest.at(-1)?.gap === '.' && text[end] === '.';
  return { start, end: isAbbreviation ? end + 1 : end };
}

/** Enough to tell the language, little enough to cost nothing. */
const SAMPLE = 3000;

const isLexiconLanguage = (language: string): language is LexiconLanguage =>
  (LEXICON_LANGUAGES as readonly string[]).includes(language);

/** The text's language, found out when first asked for; `null` where unsure or none of ours. */
function lazyLanguage(text: string): () => LexiconLanguage | null {
  let language: LexiconLanguage | null | undefined;
  return () => {
    if (language === undefined) {
      const result = eld.detect(text.slice(0, SAMPLE));
      const nearest = NEAREST_LANGUAGE[result.language] ?? result.language;
      language = result.isReliable() && isLexiconLanguage(nearest) ? nearest : null;
    }
    return language;
  };
}
