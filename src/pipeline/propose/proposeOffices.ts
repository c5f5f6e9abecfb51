import { ARTICLES, OFFICE_LINKS } from '../lexicon/cues/functionWords.ts';
import type { CueRole } from '../lexicon/cues/types.ts';
import type { Hit } from './proposeIndex.ts';
import type { Reading, TokenMention, Words } from './proposeReading.ts';

const NEAR_BEFORE = 5;
const NEAR_AFTER = 3;
/** What stands between a country and an office that are not one name. */
const APART: ReadonlySet<CueRole> = new Set([
  'pressure',
  'report',
  'negation',
  'hedge',
  'exclude',
  'admit',
  'joiner',
  'connective',
  'outsider',
] as const);

/** No comma or other mark between two tokens. */
export function isJoined(words: Words, first: number, last: number): boolean {
  const between = words.text.slice(words.ends[first], words.starts[last]);
  return !/[,;:()—–]/.test(between);
}

/** “German ministry”, “Germany's interior ministry”, “regulator of Sweden”. */
export function boundMention(words: Words, reading: Reading, hit: Hit): TokenMention | null {
  const before = reading.mentions.findLast(
    (m) =>
      m.last < hit.first && hit.first - m.last <= NEAR_BEFORE && isJoined(words, m.last, hit.first),
  );
  const isNext = before !== undefined && !hasEvent(reading, before.last + 1, hit.first - 1);
  if (before !== undefined && isNext) return before;
  const inside = reading.mentions.find((m) => m.first >= hit.first && m.last <= hit.last);
  if (inside !== undefined) return inside;
  const after = reading.mentions.find(
    (m) =>
      m.first > hit.last && m.first - hit.last <= NEAR_AFTER && isJoined(words, hit.last, m.first),
  );
  if (after === undefined || hasEvent(reading, hit.last + 1, after.first - 1)) return null;
  const link = words.lower[hit.last + 1] ?? '';
  return OFFICE_LINKS.has(link) || isAdjectiveOf(words, hit, after) ? after : null;
}

/** “gouvernement allemand”, “ministro dell’Interno tedesco”: a small letter behind the office's full name. */
function isAdjectiveOf(words: Words, office: Hit, mention: TokenMention): boolean {
  if (!/^\p{Ll}/u.test(words.words[mention.first] ?? '')) return false;
  for (let i = office.last + 1; i < mention.first; i++) {
    const word = words.words[i] ?? '';
    if (!/^\p{Lu}/u.test(word) && !ARTICLES.has(word) && !OFFICE_LINKS.has(word)) return false;
  }
  return true;
}

function hasEvent(reading: Reading, from: number, to: number): boolean {
  return reading.hits.some(
    ({ role, first, last }) => first <= to && last >= from && APART.has(role),
  );
}
