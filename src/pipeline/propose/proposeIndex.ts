import type { Cue, CueLexicon, CueRole } from '../lexicon/cues/types.ts';
import { parsePattern, type Slot } from './proposeNotation.ts';

interface Entry {
  /** With the language before it. */
  readonly id: string;
  readonly cue: Cue;
  readonly slots: readonly Slot[];
  readonly literals: ReadonlySet<string>;
}

/** A cue found in a text: tokens `first` to `last`, both inclusive. */
export interface Hit {
  readonly id: string;
  readonly cue: Cue;
  readonly role: CueRole;
  readonly first: number;
  readonly last: number;
  /** Words that the pattern itself asks for: a “no” among them is no negation of the cue. */
  readonly literals: ReadonlySet<string>;
}

/** A language's patterns by the first word, or by the first letters of it. */
export interface CueIndex {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly byTail: ReadonlyMap<string, readonly Entry[]>;
}

const KEY = 3;

/** Compiles a lexicon; every look-up in a text costs the same however many cues there are. */
export function compileCues(lexicon: CueLexicon): CueIndex {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const byTail = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const cue of lexicon.cues) {
    for (const line of cue.patterns.trim().split(/\s*\n\s*/)) {
      const slots = parsePattern(line, lexicon.classes);
      const literals = new Set(slots.flatMap(({ words }) => [...words]));
      const entry = { id: `${lexicon.language}.${cue.id}`, cue, slots, literals };
      const [head] = slots;
      for (const word of head?.words ?? []) add(byWord, word, entry);
      for (const stem of head?.stems ?? []) {
        if (stem.length < KEY) throw new Error(`stem “${stem}*” is too short to begin “${line}”`);
        add(byStem, stem.slice(0, KEY), entry);
      }
      for (const tail of head?.tails ?? []) {
        if (tail.length < KEY) throw new Error(`tail “*${tail}” is too short to begin “${line}”`);
        add(byTail, tail.slice(-KEY), entry);
      }
    }
  }
  return { byWord, byStem, byTail };
}

function fits(slot: Slot, word: string): boolean {
  if (slot.words.has(word)) return true;
  for (const stem of slot.stems) if (word.startsWith(stem)) return true;
  for (const tail of slot.tails) if (word.endsWith(tail)) return true;
  return false;
}

/** Last token of the shortest match of `slots` from slot `at` on, searched from token `i`; -1 if none. */
function matchFrom(
  words: readonly string[],
  slots: readonly Slot[],
  at: number,
  i: number,
  to: number,
): number {
  const slot = slots[at];
  if (slot === undefined) return i - 1;
  for (let skip = 0; skip <= slot.gap && i + skip < to; skip++) {
    if (!fits(slot, words[i + skip] ?? '')) continue;
    const end = matchFrom(words, slots, at + 1, i + skip + 1, to);
    if (end >= 0) return end;
  }
  return slot.isOptional ? matchFrom(words, slots, at + 1, i, to) : -1;
}

/**
 * All cues in tokens `from` (inclusive) to `to` (exclusive). Of hits of one role that overlap, the
 * longest stays. Sorted by place.
 */
export function findCues(
  index: CueIndex,
  words: readonly string[],
  from: number,
  to: number,
): Hit[] {
  const hits: Hit[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    collect(index.byWord.get(word), i, 1);
    if (word.length < KEY) continue;
    collect(index.byStem.get(word.slice(0, KEY)), i, 0);
    if (index.byTail.size > 0) collect(index.byTail.get(word.slice(-KEY)), i, 0);
  }
  return longestOfRole(hits);

  /** `at`: the slot to begin with, the first where the index does not vouch for it. */
  function collect(entries: readonly Entry[] | undefined, first: number, at: number): void {
    if (entries === undefined) return;
    for (const { id, cue, slots, literals } of entries) {
      const last = matchFrom(words, slots, at, first + at, to);
      if (last >= 0) hits.push({ id, cue, role: cue.role, first, last, literals });
    }
  }
}

/** Longer is more precise; of two as long, the one that names a country's own body. */
const precision = ({ first, last, cue }: Hit): number =>
  last - first + (cue.country === undefined ? 0 : 0.5);

function longestOfRole(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const lastOf = new Map<CueRole, Hit>();
  for (const hit of hits) {
    const before = lastOf.get(hit.role);
    if (before === undefined || hit.first > before.last) {
      kept.push(hit);
      lastOf.set(hit.role, hit);
    } else if (precision(hit) > precision(before)) {
      kept[kept.lastIndexOf(before)] = hit;
      lastOf.set(hit.role, hit);
    }
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}
