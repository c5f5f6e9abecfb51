import type { Observation } from '../../src/schema/atlas.ts';

/**
 * The codebook's rule for the headline position, written out slowly: every date is looked up in a
 * calendar counted day by day, every "strictest" and "latest" is a walk down the scale or the calendar.
 */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (n: number) => String(n).padStart(2, '0');

function countDays(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [index, length] of LENGTHS.entries()) {
      const last = index === 1 && isLeap(year) ? 29 : length;
      for (let day = 1; day <= last; day++) days.push(`${year}-${two(index + 1)}-${two(day)}`);
    }
  }
  return days;
}

/** Every day from 2016 to 2028. */
export const CALENDAR: readonly string[] = countDays(2016, 2028);
const isDay = new Set(CALENDAR);
const place = new Map(CALENDAR.map((day, index) => [day, index]));

/** The days that a date may mean. */
export const daysOf = (date: string): readonly string[] =>
  CALENDAR.filter((day) => day === date || day.startsWith(`${date}-`));

const lastDays = new Map<string, string>();

/** The last day that a date may mean; a date outside of the calendar throws. */
export function naiveLastDay(date: string): string {
  const known = lastDays.get(date) ?? daysOf(date).at(-1);
  if (known === undefined) throw new Error(`"${date}" is not in the calendar`);
  lastDays.set(date, known);
  return known;
}

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  return CALENDAR.slice(place.get(from), (place.get(to) ?? 0) + 1);
}

export const dayAfter = (day: string): string => CALENDAR[(place.get(day) ?? 0) + 1] ?? '';

/** The same day two years on, or the last of its month where that year lacks it. */
function twoYearsOn(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  for (let d = Number(date); d > 0; d--) {
    const candidate = `${Number(year) + 2}-${month}-${two(d)}`;
    if (isDay.has(candidate)) return candidate;
  }
  throw new Error(`two years after "${day}" is not in the calendar`);
}

export const SCALE = ['partner', 'open', 'review', 'restrict', 'ban'];

export interface NaiveSignal {
  readonly id: string;
  readonly steps: number;
  readonly marked: boolean;
}

export interface NaiveHeadline {
  readonly status: 'in-force' | 'declared' | 'other' | 'none';
  readonly stance: string | null;
  readonly powerOnly: boolean;
  readonly stale: boolean;
  readonly proof: string | null;
  readonly signal: NaiveSignal | null;
}

const NONE: NaiveHeadline = {
  status: 'none',
  stance: null,
  powerOnly: false,
  stale: false,
  proof: null,
  signal: null,
};

const isKnown = (o: Observation, asOf: string): boolean => naiveLastDay(o.date) <= asOf;
const hasEnded = (o: Observation, asOf: string): boolean =>
  o.until !== null && naiveLastDay(o.until) < asOf;

/**
 * Those on the latest day; of several in articles or the record on that day, those that their text
 * presents as current (codebook, rule 4). What is left is equal before the rule.
 */
function latestOf(observations: readonly Observation[]): Observation[] {
  const lastOfAll = observations
    .map((o) => naiveLastDay(o.date))
    .toSorted()
    .at(-1);
  const onThatDay = observations.filter((o) => naiveLastDay(o.date) === lastOfAll);
  const current = onThatDay.filter((o) => o.layer === 'record' || o.latest);
  return current.length > 0 ? current : onThatDay;
}

/** Strictest binding ones: from `ban` down, a measure before a mere power. */
function strictestOf(binding: readonly Observation[]): Observation[] {
  for (const stance of SCALE.toReversed()) {
    const here = binding.filter((o) => o.stance === stance);
    const measures = here.filter((o) => !o.power);
    if (measures.length > 0) return measures;
    if (here.length > 0) return here;
  }
  return [];
}

/** Every acceptable signal beside a proof: the latest later ones that differ, or none at all. */
function signalsBeside(proof: Observation, known: readonly Observation[]): (NaiveSignal | null)[] {
  const later = known
    .filter((o) => o.scope !== 'trade')
    .filter((o) => o.stance !== proof.stance)
    .filter((o) => naiveLastDay(o.date) > naiveLastDay(proof.date));
  if (later.length === 0) return [null];
  return latestOf(later).map((o) => {
    const steps = SCALE.indexOf(o.stance) - SCALE.indexOf(proof.stance);
    return { id: o.id, steps, marked: steps >= 2 || steps <= -2 };
  });
}

/** Every headline that the codebook allows: more than one only where evidence ties on one day. */
export function naiveHeadlines(
  observations: readonly Observation[],
  asOf: string,
): NaiveHeadline[] {
  const known = observations.filter((o) => isKnown(o, asOf) && !hasEnded(o, asOf));
  if (known.length === 0) return [NONE];
  const network = known.filter((o) => o.scope === 'network');
  if (network.length === 0) {
    return latestOf(known).map((o) => ({ ...NONE, status: 'other', proof: o.id }));
  }
  const binding = network.filter((o) => o.binding);
  const status = binding.length > 0 ? 'in-force' : 'declared';
  const proofs = latestOf(binding.length > 0 ? strictestOf(binding) : network);
  return proofs.flatMap((proof) =>
    signalsBeside(proof, known).map((signal) => ({
      status,
      stance: proof.stance,
      powerOnly: status === 'in-force' && proof.power,
      stale: status === 'declared' && asOf > twoYearsOn(naiveLastDay(proof.date)),
      proof: proof.id,
      signal,
    })),
  );
}
