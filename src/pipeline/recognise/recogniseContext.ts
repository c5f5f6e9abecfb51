import {
  CITY_STATES,
  CURRENCIES,
  CURRENCIES_BEFORE,
  ELSEWHERE,
  FIRST_NAMES,
  HYPHENATED_PLACE_TAILS,
  LANGUAGE_TAILS,
  PLACE_TAILS,
  VENUE_CUES,
} from '../lexicon/countries/cues.ts';
import type { LexiconLanguage } from '../lexicon/countries/types.ts';
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
const languageTails = toSet(LANGUAGE_TAILS);
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

/** Money ("US$", "US dollars"), a language, a first name, the name of a place elsewhere. */
export function isOtherThing(tokens: Tokens, candidate: Candidate): boolean {
  const { first, last } = candidate;
  if (isMoneyOrLanguage(tokens, candidate)) return true;
  if (first !== last) return false;
  const word = tokens.words[first] ?? '';
  const next = tokens.words[last + 1] ?? '';
  if (firstNames.has(word) && gapAfter(tokens, last) === ' ' && /^\p{Lu}\p{Ll}/u.test(next)) {
    return true;
  }
  const cues = elsewhere.get(word);
  const around = () => tokens.words.slice(Math.max(0, first - 8), last + 9);
  return cues !== undefined && around().some((neighbour) => cues.has(neighbour));
}

function isMoneyOrLanguage(tokens: Tokens, { term, first, last }: Candidate): boolean {
  const { lower, text, ends } = tokens;
  if (text[ends[last] ?? 0] === '$') return true;
  if (term.kind !== 'name' && term.kind !== 'demonym') return false;
  const gap = gapAfter(tokens, last);
  const next = lower[last + 1];
  if (next !== undefined && currencies.has(next) && (gap === '-' || isSpace(gap))) return true;
  if (term.kind !== 'demonym') return false;
  if (next !== undefined && gap === '-' && languageTails.has(next)) return true;
  const before = lower[first - 1];
  return (
    before !== undefined && currenciesBefore.has(before) && isSpace(gapAfter(tokens, first - 1))
  );
}

/** A capital that is where something happens, by the words around it in the text's language. */
export function isVenue(
  tokens: Tokens,
  { first, last }: Candidate,
  language: LexiconLanguage,
): boolean {
  const { words, lower } = tokens;
  const gap = gapAfter(tokens, last);
  const next = words[last + 1];
  if (next !== undefined) {
    if (isSpace(gap) && placeTails.has(next)) return true;
    if (gap === '-' && hyphenatedPlaceTails.has(next)) return true;
  }
  if (!isSpace(gapAfter(tokens, first - 1))) return false;
  const cues = venueCues.get(language);
  const before = lower[first - 1];
  if (cues === undefined || before === undefined) return false;
  if (cues.before.has(before)) return true;
  const earlier = isSpace(gapAfter(tokens, first - 2)) ? lower[first - 2] : undefined;
  if (earlier !== undefined && cues.before.has(`${earlier} ${before}`)) return true;
  if (!cues.motion.has(before)) return false;
  return lower
    .slice(Math.max(0, first - 4), first - 1)
    .some((word) => cues.travel.some((stem) => word.startsWith(stem)));
}

/** "in Paris, Rome and Berlin", "HELSINKI/STOCKHOLM": a capital joined to a venue is one too. */
export function joinsVenue(
  tokens: Tokens,
  venueEnd: number,
  { first, last }: Candidate,
  language: LexiconLanguage,
): boolean {
  const gap = gapAfter(tokens, venueEnd);
  const isAnd = (word: string | undefined) =>
    word !== undefined && (venueCues.get(language)?.and.has(word) ?? false);
  if (first === venueEnd + 2) return isSpace(gap) && isAnd(tokens.lower[venueEnd + 1]);
  if (first !== venueEnd + 1) return false;
  const isListed = () => gapAfter(tokens, last) === ', ' || isAnd(tokens.lower[last + 1]);
  return gap === '/' || (gap === ', ' && isListed());
}

const LEAD =
  /(?:^|\n)[^\S\n]*(?:date \d{4}(?:-\d\d){0,2}[^\S\n]+)?[^\p{L}\p{N}\n]{0,4}(?:\p{Lu}[\p{L}.]*(?:, ?|\/| and | )){0,3}$/u;
const AGENCY_OR_DASH =
  /^(?:[,/] ?\p{Lu}[\p{L}. ]{0,24}?)?(?:,[^\n(—–]{0,20}\d[^\n(—–]{0,10})?(?:\/\p{Lu}{2,5}\b|\s?\(\p{L}|\s?[—–•]|\s?--|\s-\s|\s?\.-)/u;
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
