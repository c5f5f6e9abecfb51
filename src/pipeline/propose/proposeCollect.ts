import type { PartialDate } from '../../domain/dates.ts';
import type { TimeWords } from '../lexicon/cues/types.ts';
import { findActors, HOME_STATE, type Actor } from './proposeActors.ts';
import { dateOf } from './proposeDate.ts';
import { isConditional, isOutsidersWords, isPressed } from './proposeFrames.ts';
import { findHolder, type Holder } from './proposeHolder.ts';
import type { Hit } from './proposeIndex.ts';
import { eventsOf, judge } from './proposeJudge.ts';
import type { Candidate } from './proposeMerge.ts';
import { leaderNames, learnNames } from './proposeNames.ts';
import { hitsOf, type Reading, type Words } from './proposeReading.ts';

/** Sentences over which a vendor named before still stands. */
const CARRY = 3;
const LEAD_GAIN = 0.08;

/** Everything that the sentences of a text say of countries' positions, one by one. */
export function collectCandidates(
  words: Words,
  readings: readonly Reading[],
  times: TimeWords,
  article: PartialDate | null,
): Candidate[] {
  const names = leaderNames();
  const candidates: Candidate[] = [];
  const { main, dominant } = mainCountry(readings);
  let focus: string | null = main;
  let vendorAt: Reading | null = null;
  let countryAt: Reading | null = null;
  let lastNamed: string | null = null;
  for (const reading of readings) {
    const vendors = hitsOf(reading, 'vendor');
    const isNamed = vendors.some(({ cue }) => cue.id === 'vendor');
    const lastVendor: Reading | null = vendorAt;
    if (isNamed || (vendors.length > 0 && vendorAt !== null)) vendorAt = reading;
    const actors = findActors(words, reading, names, lastNamed);
    const own = actors.find((a) => typeof a.country === 'string' && a.country !== 'focus');
    const here = own?.country ?? focus;
    learnNames(words, reading, names, (token) => {
      const actor = actors.find((a) => a.first <= token && a.last >= token);
      if (actor === undefined || actor.country === null) return null;
      return actor.country === 'focus' ? here : actor.country;
    });
    const carried = vendorDistance(readings, reading, vendorAt);
    if (startsParagraph(readings, reading) && dominant !== null) focus = dominant;
    if (!isOutsidersWords(words, reading, actors)) {
      for (const event of eventsOf(reading)) {
        if (carried > CARRY && event.cue.standsAlone === undefined) continue;
        if (isPressed(reading, event) !== null) continue;
        if (event.cue.kind !== 'law' && isConditional(reading, event)) continue;
        if (event.role === 'deal' && !isWithVendor(words, reading, event)) continue;
        const judgement = judge(words, reading, event);
        if (judgement === null) continue;
        const holder = findHolder(words, reading, event, actors, focus);
        if (holder === null) continue;
        const { value, isTold } = dateOf(words, reading, event.first, times, article);
        const score =
          (judgement.weight / 3) *
            holder.certainty *
            (carried === 0 ? 1 : 0.8) *
            plainness(reading, event, holder, carried) +
          (reading.index < 2 ? LEAD_GAIN : 0);
        for (const country of holder.countries) {
          if (country === HOME_STATE) continue;
          candidates.push({
            country,
            judgement,
            holder,
            reading,
            date: value,
            isDated: isTold,
            isEarlier: isEarlier(reading, value, isTold, article),
            context: contextOf(holder.actor, carried, lastVendor, countryAt, reading),
            score,
          });
        }
      }
    }
    const subject = actors.find((a) => a.country !== null && !a.isDistant);
    if (subject !== undefined && subject.country !== null && subject.country !== 'focus') {
      focus = subject.country;
      countryAt = reading;
    } else if (own !== undefined && own.country !== null && (own.isInside || focus === null)) {
      focus = own.country;
      countryAt = reading;
    }
    lastNamed =
      reading.mentions.findLast(({ country }) => country !== HOME_STATE)?.country ?? lastNamed;
  }
  return candidates;
}

function contextOf(
  actor: Actor | null,
  carried: number,
  vendorAt: Reading | null,
  countryAt: Reading | null,
  reading: Reading,
): Reading | null {
  if (actor === null || actor.country === 'focus') return countryAt === reading ? null : countryAt;
  return carried > 0 ? vendorAt : null;
}

function isEarlier(
  reading: Reading,
  value: PartialDate | null,
  isTold: boolean,
  article: PartialDate | null,
): boolean {
  if (isTold && value !== null && article !== null && value.slice(0, 4) < article.slice(0, 4))
    return true;
  return hitsOf(reading, 'earlier').length > 0;
}

/** How far off the vendor is named, in sentences; ahead as well, since a lead may come to it late. */
function vendorDistance(
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

const startsParagraph = (readings: readonly Reading[], reading: Reading): boolean =>
  readings[reading.index - 1]?.paragraph !== reading.paragraph;

/** Weak signs need plain words around them: a government that speaks, a vendor that is named. */
function plainness(reading: Reading, event: Hit, holder: Holder, carried: number): number {
  const kind = holder.actor?.kind;
  const isSignal = event.role === 'examine' || event.role === 'concern' || event.role === 'support';
  const isPlace = holder.actor?.isInside === true && kind === 'country';
  if (isSignal && (isPlace || holder.actor?.isDistant !== false)) return 0.5;
  const isBare = carried > 0 && hitsOf(reading, 'network', 'vendor').length === 0;
  if (isSignal && isBare) return 0.5;
  if (event.role === 'concern' && kind === 'country') return 0.7;
  if (carried > 0 && event.role === 'exclude' && hitsOf(reading, 'network').length === 0)
    return 0.5;
  return 1;
}

const WITH = new Set([
  'with',
  'between',
  'alongside',
  'met',
  'mit',
  'avec',
  'con',
  'tussen',
  'zwischen',
  'entre',
  'tra',
  'fra',
  'samen',
  'gemeinsam',
]);
const AND = new Set(['and', 'en', 'und', 'et', 'y', 'e', 'ed']);

/** A deal counts with the vendor as a party to it, not where it is what a deal is about. */
function isWithVendor(words: Words, reading: Reading, event: Hit): boolean {
  return hitsOf(reading, 'vendor').some(({ first, last }) => {
    if (first >= event.first && first <= event.last) return true;
    if (Math.abs(first - event.last) > 14) return false;
    const before = [1, 2, 3].map((back) => words.lower[first - back] ?? '');
    if (before.some((word) => WITH.has(word))) return true;
    const isListed = AND.has(before[0] ?? '') || AND.has(words.lower[last + 1] ?? '');
    return isListed && first < event.first;
  });
}

/** The country that a text names most, its home state aside; `dominant` where no other comes near. */
function mainCountry(readings: readonly Reading[]): {
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
