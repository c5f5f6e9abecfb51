import type { Hit } from './proposeIndex.ts';
import type { Names } from './proposeNames.ts';
import {
  gapBefore,
  hitsOf,
  type Reading,
  type TokenMention,
  type Words,
} from './proposeReading.ts';

/** Who may hold a position in a sentence. `country` is `null` for those whose words never count. */
export interface Actor {
  readonly kind: 'country' | 'government' | 'person' | 'anaphor' | 'outsider';
  /** `focus`: the country that the text is speaking of. */
  readonly country: string | 'focus' | null;
  readonly first: number;
  readonly last: number;
  /** A preposition before it says that it is not the one who acts. */
  readonly isDistant: boolean;
  /** It is named as a place: “in Sweden”. */
  readonly isInside: boolean;
  /** Several countries in one list. */
  readonly others: readonly string[];
}

export const HOME_STATE = 'CN';
const NEAR_BEFORE = 5;
const NEAR_AFTER = 3;

/** Actors of a sentence in order; none overlap. */
export function findActors(
  words: Words,
  reading: Reading,
  names: Names,
  lastNamed: string | null,
): Actor[] {
  const inside = new Set(hitsOf(reading, 'inside').map(({ last }) => last));
  const distant = new Set(hitsOf(reading, 'distant').map(({ last }) => last));
  const vendors = hitsOf(reading, 'vendor');
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
    while (
      before > reading.from &&
      /^(?:the|a|an|its|de|het|der|die|das|den|dem|la|le|les|el|los|il|lo|i|l|d)$/.test(
        words.lower[before] ?? '',
      )
    )
      before -= 1;
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
  for (const hit of governments) {
    const bound = boundMention(words, reading, hit);
    if (bound !== null) used.add(bound);
    const country = bound === null ? 'focus' : bound.country === HOME_STATE ? null : bound.country;
    const first = bound === null ? hit.first : Math.min(hit.first, bound.first);
    const last = bound === null ? hit.last : Math.max(hit.last, bound.last);
    make(country === null ? 'outsider' : 'government', country, first, last);
  }
  for (const hit of outsiders) {
    if (governments.some((g) => g.first <= hit.last && g.last >= hit.first)) continue;
    for (const mention of reading.mentions)
      if (
        hit.first - mention.last >= 1 &&
        hit.first - mention.last <= 2 &&
        isJoined(words, mention.last, hit.first)
      )
        used.add(mention);
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
      make('anaphor', hit.cue.id === 'there' ? lastNamed : 'focus', hit.first, hit.last);
  return joinLists(
    words,
    reading,
    actors.sort((a, b) => a.first - b.first),
  );
}

const isShorter = (a: Hit, b: Hit): boolean => a.last - a.first < b.last - b.first;

/** No comma or other mark between two tokens. */
export function isJoined(words: Words, first: number, last: number): boolean {
  const between = words.text.slice(words.ends[first], words.starts[last]);
  return !/[,;:()—–]/.test(between);
}

/** “German ministry”, “Germany's interior ministry”, “regulator of Sweden”. */
function boundMention(words: Words, reading: Reading, hit: Hit): TokenMention | null {
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
  return /^(?:of|in|for|van|von|der|des|de|du|del|della|di|d|dell|s)$/.test(link) ? after : null;
}

function hasEvent(reading: Reading, from: number, to: number): boolean {
  return reading.hits.some(
    ({ role, first, last }) =>
      first <= to &&
      last >= from &&
      (role === 'pressure' ||
        role === 'report' ||
        role === 'negation' ||
        role === 'hedge' ||
        role === 'exclude' ||
        role === 'admit' ||
        role === 'joiner' ||
        role === 'connective' ||
        role === 'outsider'),
  );
}

/** Countries of one list act together: “Australia, New Zealand and Japan have barred”. */
function joinLists(words: Words, reading: Reading, actors: readonly Actor[]): Actor[] {
  const joiners = new Set<number>();
  for (const { first, last } of hitsOf(reading, 'joiner'))
    for (let i = first; i <= last; i++) joiners.add(i);
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && actor.kind === 'country' && before.kind === 'country') {
      let linked = true;
      for (let i = before.last + 1; i < actor.first; i++) if (!joiners.has(i)) linked = false;
      const gap = gapBefore(words, actor.first);
      const hasWord = actor.first > before.last + 1;
      if (linked && (hasWord || gap.includes(','))) {
        groups.at(-1)?.push(actor);
        continue;
      }
    }
    groups.push([actor]);
  }
  return groups.flatMap((group) =>
    group.map((actor) => ({
      ...actor,
      isDistant: group[0]?.isDistant ?? false,
      others: group.flatMap(({ country }) =>
        country !== null && country !== actor.country ? [country] : [],
      ),
    })),
  );
}
