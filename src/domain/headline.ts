import { STANCES } from '../schema/vocabulary.ts';
import type { Stance } from '../schema/vocabulary.ts';
import type { Observation } from '../schema/atlas.ts';
import { compareText } from './compareText.ts';
import { addMonths, lastDay } from './dates.ts';
import type { Day } from './dates.ts';

/** After this many months a declared position that nothing renewed is stale (codebook, rule 2). */
export const STALE_AFTER_MONTHS = 24;
/** A latest signal this many steps away from the headline is marked (codebook). */
const MARKED_STEPS = 2;

export type Status = 'in-force' | 'declared' | 'other' | 'none';

/** Where a country stands as of a day, and what proves it. */
export type Headline =
  | { readonly status: 'none' }
  | { readonly status: 'other'; readonly proof: Observation }
  | {
      readonly status: 'in-force' | 'declared';
      readonly stance: Stance;
      /** The strictest in force is a law that only lets authorities exclude vendors. */
      readonly powerOnly: boolean;
      /** Declared, and older than 24 months; never true in force. */
      readonly stale: boolean;
      readonly proof: Observation;
      readonly signal: Signal | null;
    };

/** Where a country stands, without what proves it. */
export type Position =
  | { readonly status: 'none' }
  | { readonly status: 'other' }
  | {
      readonly status: 'in-force' | 'declared';
      readonly stance: Stance;
      readonly powerOnly: boolean;
      readonly stale: boolean;
    };

/** A later observation that differs from the headline. */
export interface Signal {
  readonly observation: Observation;
  /** Steps on the ordinal scale, positive where the signal is harder. */
  readonly steps: number;
  readonly marked: boolean;
}

export const NO_DATA: Headline = { status: 'none' };

/** True where a position rests on what a rule proposes and nobody has checked. */
export const isProposed = (headline: Headline): boolean =>
  headline.status !== 'none' && isProposal(headline.proof);

export const stanceRank = (stance: Stance): number => STANCES.indexOf(stance);

/** From this day on an observation counts: the last day its date may mean. */
export const effectiveDay = (observation: Observation): Day => lastDay(observation.date);

/** In effect on a day: dated on or before it and not past its `until`, whose last day still counts. */
export function isInEffect(observation: Observation, asOf: Day): boolean {
  if (effectiveDay(observation) > asOf) return false;
  return observation.until === null || asOf <= lastDay(observation.until);
}

/** True where something was known by a day, whether or not it was still in effect then. */
export const isKnownBy = (observations: readonly Observation[], asOf: Day): boolean =>
  observations.some((o) => effectiveDay(o) <= asOf);

/**
 * Later first; on one day the one that its text presents as current, then what a person has checked,
 * then the stricter, then by id.
 */
function compareLatest(a: Observation, b: Observation): number {
  const days = compareText(effectiveDay(b), effectiveDay(a));
  if (days !== 0) return days;
  const current = Number(isCurrent(b)) - Number(isCurrent(a));
  if (current !== 0) return current;
  const checked = Number(isProposal(a)) - Number(isProposal(b));
  if (checked !== 0) return checked;
  return stanceRank(b.stance) - stanceRank(a.stance) || compareText(a.id, b.id);
}

/** Strictest first; a measure taken before a mere power; then the latest. */
function compareStrictest(a: Observation, b: Observation): number {
  return (
    stanceRank(b.stance) - stanceRank(a.stance) ||
    Number(a.power) - Number(b.power) ||
    compareLatest(a, b)
  );
}

const isProposal = (o: Observation): boolean => o.basis === 'proposed';
const isCurrent = (o: Observation): boolean => o.layer === 'record' || o.latest;

function first<T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || compare(item, best) < 0) best = item;
  return best;
}

function latestSignal(inEffect: readonly Observation[], proof: Observation): Signal | null {
  const later = inEffect.filter(
    (o) =>
      o.scope !== 'trade' && o.stance !== proof.stance && effectiveDay(o) > effectiveDay(proof),
  );
  const observation = first(later, compareLatest);
  if (observation === undefined) return null;
  const steps = stanceRank(observation.stance) - stanceRank(proof.stance);
  return { observation, steps, marked: Math.abs(steps) >= MARKED_STEPS };
}

/**
 * The headline position of one country as of a day, by the codebook's rule: the strictest binding
 * observation on networks, else the latest non-binding one, else other dealings, else no data.
 * Evidence is carried forward only. `observations` are those of one country, in any order.
 */
export function headlineAsOf(observations: readonly Observation[], asOf: Day): Headline {
  const inEffect = observations.filter((o) => isInEffect(o, asOf));
  const network = inEffect.filter((o) => o.scope === 'network');
  const binding = first(
    network.filter((o) => o.binding),
    compareStrictest,
  );
  const declared = first(network, compareLatest);
  const proof = binding ?? declared;
  if (proof === undefined) {
    const other = first(inEffect, compareLatest);
    return other === undefined ? NO_DATA : { status: 'other', proof: other };
  }
  return {
    status: binding ? 'in-force' : 'declared',
    stance: proof.stance,
    powerOnly: binding !== undefined && proof.power,
    stale: !binding && addMonths(effectiveDay(proof), STALE_AFTER_MONTHS) < asOf,
    proof,
    signal: latestSignal(inEffect, proof),
  };
}
