import {
  CITY_STATES,
  CURRENCIES,
  CURRENCIES_BEFORE,
  ELSEWHERE,
  FIRST_NAMES,
  HYPHENATED_PLACE_TAILS,
  PLACE_TAILS,
  VENUE_CUES,
} from './lexicon/countries/cues.ts';
import type { LexiconLanguage } from './lexicon/countries/types.ts';
import type { Term } from './recogniseIndex.ts';
import { parseList } from './recogniseNotation.ts';
import { gapAfter, isSpace, type Tokens } from './recogniseTokens.ts';

/** A term found in a text: words `first` to `last`, both inclusive. */
export interface Candidate {
  term: Term;
  first: number;
  last: number;
}

const toSet = (list: string): ReadonlySet<string> => new Set(parseList(list));

const currencies = toSet(CURRENCIES);
const currenciesBefore = toSet(CURRENCIES_BEFORE);
const placeTails = toSet(PLACE_TAILS);
const hyphenatedPlaceTails = toSet(HYPHENATED_PLACE_TAILS);
const cityStates = toSet(CITY_STATES);
const firstNames = toSet(FIRST_NAMES);
const elsewhere = new Map(Object.entries(ELSEWHERE).map(([name, list]) => [name, toSet(list)]));

const venueCues = new Map(
  Object.entries(VENUE_CUES).map(([language, cues]) => [
    language,
    {
      before: toSet(cues.before),
      motion: toSet(cues.motion),
      travel: parseList(cues.travel),
      and: toSet(cues.and),
    },
  ]),
);

/** Money ("US$", "US dollars"), a first name, or the name of a place elsewhere: no country is meant. */
export function isOtherThing(tokens: Tokens, { term, first, last }: Candidate): boolean {
  const { words, text, ends } = tokens;
  const following = isSpace(gapAfter(tokens, last)) || gapAfter(tokens, last) === '-';
  if (text[ends[last] ?? 0] === '$') return true;
  if (term.kind === 'name' || term.kind === 'demonym') {
    const next = words[last + 1]?.toLowerCase();
    if (following && next !== undefined && currencies.has(next)) return true;
    const before = words[first - 1]?.toLowerCase();
    if (term.kind === 'demonym' && before !== undefined && currenciesBefore.has(before)) {
      if (isSpace(gapAfter(tokens, first - 1))) return true;
    }
  }
  const word = words[first] ?? '';
  if (first !== last) return false;
  if (firstNames.has(word) && gapAfter(tokens, last) === ' ') {
    if (/^\p{Lu}\p{Ll}/u.test(words[last + 1] ?? '')) return true;
  }
  const cues = elsewhere.get(word);
  return (
    cues !== undefined &&
    words.slice(Math.max(0, first - 8), last + 9).some((neighbour) => cues.has(neighbour))
  );
}

/** A capital that is where something happens, by the words around it in the text's language. */
export function isVenue(
  tokens: Tokens,
  { first, last }: Candidate,
  language: LexiconLanguage,
): boolean {
  const { words } = tokens;
  const gap = gapAfter(tokens, last);
  const next = words[last + 1];
  if (next !== undefined) {
    if (isSpace(gap) && placeTails.has(next)) return true;
    if (gap === '-' && hyphenatedPlaceTails.has(next)) return true;
  }
  if (!isSpace(gapAfter(tokens, first - 1))) return false;
  const cues = venueCues.get(language);
  const before = words[first - 1]?.toLowerCase();
  if (cues === undefined || before === undefined) return false;
  if (cues.before.has(before)) return true;
  const earlier = isSpace(gapAfter(tokens, first - 2)) ? words[first - 2]?.toLowerCase() : undefined;
  if (earlier !== undefined && cues.before.has(`${earlier} ${before}`)) return true;
  if (!cues.motion.has(before)) return false;
  return words
    .slice(Math.max(0, first - 4), first - 1)
    .some((word) => cues.travel.some((stem) => word.toLowerCase().startsWith(stem)));
}

/** "in Paris and Berlin", "HELSINKI/STOCKHOLM": what joins two capitals, so that one is what the other is. */
export function joinsVenues(tokens: Tokens, last: number, next: number, language: string): boolean {
  const gap = gapAfter(tokens, last);
  if (next === last + 1) return gap === '/';
  if (next !== last + 2) return false;
  const word = tokens.words[last + 1]?.toLowerCase() ?? '';
  return isSpace(gap) && (venueCues.get(language)?.and.has(word) ?? false);
}

const LEAD =
  /(?:^|\n)[^\S\n]*(?:date \d{4}(?:-\d\d){0,2}[^\S\n]+)?[^\p{L}\p{N}\n]{0,4}(?:\p{Lu}[\p{L}.]*(?:, ?|\/| and | )){0,3}$/u;
const AGENCY_OR_DASH =
  /^(?:[,/] ?\p{Lu}[\p{L}. ]{0,24})?(?:,[^\n(—–]{0,20}\d[^\n(—–]{0,10})?(?:\s?\(\p{L}|\s?[—–•]|\s?--|\s-\s|\s?\.-)/u;
const COLON = /^\s?:/;
/** How far a dateline reaches before and behind the place. */
const REACH = 70;

/** The place at the head of a report: "PARIS, Oct 24 (AP) -", "STOCKHOLM •", "LISBON : ". */
export function isDateline(tokens: Tokens, { term, first, last }: Candidate): boolean {
  const { text, starts, ends } = tokens;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const place = text.slice(start, end);
  const inCapitals = place.length > 3 && place === place.toUpperCase();
  const isCity = term.kind === 'capital';
  if (!isCity && !inCapitals && !cityStates.has(term.country ?? '')) return false;
  const behind = text.slice(end, end + REACH);
  if (!AGENCY_OR_DASH.test(behind) && !(isCity && COLON.test(behind))) return false;
  const from = Math.max(0, start - REACH);
  const lead = text.slice(from, start);
  return LEAD.test(lead) && (from === 0 || lead.includes('\n'));
}
