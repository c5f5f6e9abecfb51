import { BODIES } from '../lexicon/cues/bodies.ts';
import { LEADERS } from '../lexicon/cues/leaders.ts';
import { gapBefore, hitsOf, type Reading, type Words } from './proposeReading.ts';

/** Names of people and bodies with the country that they act for, as written. */
export type Names = Map<string, string>;

const NAME = /^\p{Lu}[\p{L}]{2,}$/u;
const ACRONYM = /^\p{Lu}{3,8}$/u;
const REACH = 4;

const known = [LEADERS, BODIES].flatMap((table) =>
  Object.entries(table).flatMap(([country, list]) =>
    list.split(' ').map((name) => [name, country] as const),
  ),
);

export const leaderNames = (): Names => new Map(known);

/**
 * Learns from “Prime Minister Ana Brnabic”, “Nancy Faeser, the interior minister” and “the National
 * Office (NUKIB)”: later sentences name them alone. `countryAt` tells whose office the words at a
 * token are, `null` where that is not clear.
 */
export function learnNames(
  words: Words,
  reading: Reading,
  names: Names,
  countryAt: (token: number) => string | null,
): void {
  const vendors = hitsOf(reading, 'vendor');
  const isTaken = (i: number): boolean =>
    vendors.some(({ first, last }) => i >= first && i <= last) ||
    reading.mentions.some(({ first, last }) => i >= first && i <= last) ||
    hitsOf(reading, 'government', 'outsider', 'network').some(
      ({ first, last }) => i >= first && i <= last,
    );
  for (const hit of hitsOf(reading, 'government')) {
    const country = countryAt(hit.first);
    if (country === null) continue;
    const run: number[] = [];
    for (let i = hit.last + 1; i < Math.min(reading.to, hit.last + 1 + REACH); i++) {
      const gap = gapBefore(words, i);
      const word = words.words[i] ?? '';
      if (/[;:.]/.test(gap) && run.length > 0) break;
      if (run.length === 0 && gap.includes('(') && ACRONYM.test(word)) run.push(i);
      else if (/^[ ,-]+$/.test(gap) && NAME.test(word) && !isTaken(i)) {
        if (gap.includes(',') && run.length > 0) break;
        run.push(i);
      } else break;
    }
    if (run.length === 0 && gapBefore(words, hit.first).includes(',') === false) {
      const comma = findCommaBefore(words, reading, hit.first);
      const earliest = comma > 0 ? Math.max(reading.from, comma - 3) : reading.to;
      for (let i = comma - 1; i >= earliest; i--) {
        const word = words.words[i] ?? '';
        if (!(NAME.test(word) || ACRONYM.test(word)) || isTaken(i)) break;
        run.unshift(i);
        if (gapBefore(words, i) !== ' ') break;
      }
    }
    const last = run.at(-1);
    const name = last === undefined ? '' : (words.words[last] ?? '');
    if (name.length > 2 && !names.has(name)) names.set(name, country);
  }
}

/** The token after the comma that opens the apposition around `token`, or -1. */
function findCommaBefore(words: Words, reading: Reading, token: number): number {
  for (let i = token; i > Math.max(reading.from, token - 5); i--) {
    const gap = gapBefore(words, i);
    if (gap.includes(',')) return i;
    if (gap !== ' ' && !/['’-]/.test(gap)) return -1;
  }
  return -1;
}
