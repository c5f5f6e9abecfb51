import { AND_WORDS, PARTY_WORDS } from '../lexicon/cues/functionWords.ts';
import { HOME_STATE } from './proposeActor.ts';
import type { Holder } from './proposeHolder.ts';
import type { Hit } from './proposeIndex.ts';
import { hitsOf, type Reading, type Words } from './proposeReading.ts';

/** Sentences over which a vendor named before still stands. */
export const CARRY = 3;

/** How far off the vendor is named, in sentences; ahead as well, since a lead may come to it late. */
export function vendorDistance(
  readings: readonly Reading[],
  reading: Reading,
  vendorAt: Reading | null,
): number {
  if (vendorAt !== null) return reading.index - vendorAt.index;
  if (hitsOf(reading, 'network').length === 0) return Infinity;
  for (let ahead = 1; ahead <= CARRY; ahead++) {
    const next = readings[reading.index + ahead];
    if (next !== undefined && hitsOf(next, 'vendor').length > 0) return ahead;
  }
  return Infinity;
}

export const startsParagraph = (readings: readonly Reading[], reading: Reading): boolean =>
  readings[reading.index - 1]?.paragraph !== reading.paragraph;

/** Weak signs need plain words around them: a government that speaks, a vendor that is named. */
export function plainness(reading: Reading, event: Hit, holder: Holder, carried: number): number {
  const kind = holder.actor?.kind;
  const isSignal = event.role === 'examine' || event.role === 'concern' || event.role === 'support';
  const isPlace = holder.actor?.isInside === true && kind === 'country';
  const isMood = isPlace && event.role !== 'examine';
  if (isSignal && (isMood || holder.actor?.isDistant !== false)) return 0.5;
  const isBare = carried > 0 && hitsOf(reading, 'network', 'vendor').length === 0;
  if (isSignal && isBare) return carried === 1 && kind === 'government' ? 0.7 : 0.5;
  if (event.role === 'concern' && kind === 'country') return 0.7;
  if (carried > 0 && event.role === 'exclude' && hitsOf(reading, 'network').length === 0)
    return 0.5;
  return 1;
}

/** A deal counts with the vendor as a party to it, not where it is what a deal is about. */
export function isWithVendor(words: Words, reading: Reading, event: Hit): boolean {
  return hitsOf(reading, 'vendor').some(({ first, last }) => {
    if (first >= event.first && first <= event.last) return true;
    if (Math.abs(first - event.last) > 14) return false;
    const before = [1, 2, 3].map((back) => words.lower[first - back] ?? '');
    if (before.some((word) => PARTY_WORDS.has(word))) return true;
    const isListed = AND_WORDS.has(before[0] ?? '') || AND_WORDS.has(words.lower[last + 1] ?? '');
    return isListed && first < event.first;
  });
}

const THEME_LEAD = 3;

/** The text opens with a vendor and comes back to it: a round-up need not name it for each country. */
export const isVendorTheme = (readings: readonly Reading[]): boolean => {
  const named = readings.filter((r) => hitsOf(r, 'vendor').some(({ cue }) => cue.id === 'vendor'));
  return named.length >= 2 && named.some(({ index }) => index < THEME_LEAD);
};

/** The country that a text names most, its home state aside; `dominant` where no other comes near. */
export function mainCountry(readings: readonly Reading[]): {
  main: string | null;
  dominant: string | null;
} {
  const counts = new Map<string, number>();
  for (const { mentions, index } of readings)
    for (const { country } of mentions)
      if (country !== HOME_STATE)
        counts.set(country, (counts.get(country) ?? 0) + (index < 3 ? 2 : 1));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const main = first?.[0] ?? null;
  return { main, dominant: (first?.[1] ?? 0) >= (second?.[1] ?? 0) * 1.5 ? main : null };
}
