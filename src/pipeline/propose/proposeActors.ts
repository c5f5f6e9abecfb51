import { ARTICLES, OFFICE_LINKS } from '../lexicon/cues/functionWords.ts';
import { HOME_STATE, type Actor } from './proposeActor.ts';
import type { Hit } from './proposeIndex.ts';
import { joinLists } from './proposeLists.ts';
import { boundMention, isJoined } from './proposeOffices.ts';
import type { Names } from './proposeNames.ts';
import {
  gapBefore,
  hitsOf,
  type Reading,
  type TokenMention,
  type Words,
} from './proposeReading.ts';

/** Actors of a sentence in order; none overlap. */
export function findActors(
  words: Words,
  reading: Reading,
  names: Names,
  lastNamed: string | null,
  isOutsiderSpeaking: boolean,
): Actor[] {
  const inside = new Set(hitsOf(reading, 'inside').map(({ last }) => last));
  const distant = new Set(hitsOf(reading, 'distant').map(({ last }) => last));
  const vendors = hitsOf(reading, 'vendor');
  const networks = new Set(hitsOf(reading, 'network').map(({ last }) => last));
  const used = new Set<TokenMention>();
  const actors: Actor[] = [];
  const isVendorWord = (m: TokenMention): boolean =>
    vendors.some(({ first, last }) => m.first >= first && m.last <= last);
  const outsiders = hitsOf(reading, 'outsider').filter(
    (hit) => !vendors.some((v) => v.first <= hit.first && v.last >= hit.last),
  );
  const governments = hitsOf(reading, 'government').filter(
    (hit) =>
      !outsiders.some((o) => o.first <= hit.last && o.last >= hit.first && !isShorter(o, hit)),
  );
  const make = (
    kind: Actor['kind'],
    country: Actor['country'],
    first: number,
    last: number,
  ): void => {
    let before = first - 1;
    while (before > reading.from && ARTICLES.has(words.lower[before] ?? '')) before -= 1;
    actors.push({
      kind,
      country,
      first,
      last,
      isDistant: distant.has(before),
      isInside: inside.has(before),
      others: [],
    });
  };
  for (const mention of reading.mentions)
    if (isFirmsName(words, mention, vendors)) used.add(mention);
  for (const hit of governments) {
    if (vendors.some((v) => isOfficeOf(words, hit, v))) {
      make('outsider', null, hit.first, hit.last);
      continue;
    }
    const bound = boundMention(words, reading, hit);
    if (bound !== null) used.add(bound);
    const country =
      bound === null
        ? (hit.cue.country ?? names.get(words.words[hit.first] ?? '') ?? 'focus')
        : bound.country === HOME_STATE
          ? null
          : bound.country;
    const first = bound === null ? hit.first : Math.min(hit.first, bound.first);
    const last = bound === null ? hit.last : Math.max(hit.last, bound.last);
    make(country === null ? 'outsider' : 'government', country, first, last);
  }
  for (const hit of outsiders) {
    if (governments.some((g) => g.first <= hit.last && g.last >= hit.first)) continue;
    for (const mention of reading.mentions)
      if (
        hit.first - mention.last >= 1 &&
        (hit.first - mention.last === 1 ||
          (hit.first - mention.last === 2 && networks.has(hit.first - 1))) &&
        isJoined(words, mention.last, hit.first)
      )
        used.add(mention);
    const behind = reading.mentions.find(({ first }) => first === hit.last + 1);
    if (behind !== undefined && isAdjective(words, hit.last, behind.first)) used.add(behind);
    make('outsider', null, hit.first, hit.last);
  }
  for (const mention of reading.mentions) {
    if (used.has(mention) || isVendorWord(mention)) continue;
    if (mention.country !== HOME_STATE)
      make('country', mention.country, mention.first, mention.last);
  }
  for (let i = reading.from; i < reading.to; i++) {
    const country = names.get(words.words[i] ?? '');
    if (country !== undefined && !actors.some((a) => a.first <= i && a.last >= i))
      make('person', country, i, i);
  }
  for (const hit of hitsOf(reading, 'anaphor', 'own'))
    if (
      !actors.some((a) => a.first <= hit.last && a.last >= hit.first) &&
      !(
        hit.cue.id === 'there' &&
        (lastNamed === null || reading.mentions.some((m) => m.last < hit.first))
      )
    )
      if (hit.cue.isPerson === true && isOutsiderSpeaking)
        make('outsider', null, hit.first, hit.last);
      else make('anaphor', hit.cue.id === 'there' ? lastNamed : 'focus', hit.first, hit.last);
  return joinLists(
    words,
    reading,
    actors.sort((a, b) => a.first - b.first),
  );
}

/** “president of Huawei”: the firm's own officer. */
function isOfficeOf(words: Words, office: Hit, vendor: Hit): boolean {
  if (vendor.cue.id !== 'vendor' || vendor.first <= office.last + 1) return false;
  for (let i = office.last + 1; i < vendor.first; i++) {
    const word = words.lower[i] ?? '';
    if (!OFFICE_LINKS.has(word) && !ARTICLES.has(word)) return false;
  }
  return isJoined(words, office.last, vendor.first);
}

/** “Huawei France”: a branch, not the country. */
const isFirmsName = (words: Words, mention: TokenMention, vendors: readonly Hit[]): boolean =>
  vendors.some((v) => v.first === v.last && v.last === mention.first - 1) &&
  /^\p{Lu}/u.test(words.words[mention.first] ?? '') &&
  gapBefore(words, mention.first) === ' ';

/** “la oposición alemana”: a small letter right behind the noun. */
const isAdjective = (words: Words, noun: number, token: number): boolean =>
  /^\p{Ll}/u.test(words.words[token] ?? '') && isJoined(words, noun, token);

const isShorter = (a: Hit, b: Hit): boolean => a.last - a.first < b.last - b.first;
