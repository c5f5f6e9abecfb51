import type { Actor } from './proposeActor.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, hitsOf, type Reading, type Words } from './proposeReading.ts';

/** Whose position an event is. */
export interface Holder {
  readonly countries: readonly string[];
  readonly actor: Actor | null;
  /** 0 to 1: how plainly the sentence says so. */
  readonly certainty: number;
  /** Token from which the evidence must reach. */
  readonly first: number;
  readonly why: string;
}

/** Doubt that a word without a country of its own means the country the text speaks of. */
const CONTEXT_DOUBT = { government: 0.15, person: 0.1, country: 0, outsider: 0.3, anaphor: 0.35 };
const CLAUSE_COST = 7;
const AFTER_COST = 9;
const DISTANT_COST = 9;
const FOCUS_COST = 2;
const PASSIVE_GAIN = 14;

/**
 * The actor that governs an event: nearest before it in its clause, named as the agent behind it, or
 * carried over from another clause; the country that the text speaks of where the sentence has none.
 * `null` where it is nobody's whose position counts.
 */
export function findHolder(
  words: Words,
  reading: Reading,
  event: Hit,
  actors: readonly Actor[],
  focus: string | null,
): Holder | null {
  const agents = new Set(hitsOf(reading, 'agent').map(({ last }) => last));
  const clause = clauseAt(reading, event.first);
  let best: Actor | null = null;
  let bestCost = Infinity;
  let bestDoubt = 0;
  for (const actor of actors) {
    if (actor.country === null && !mayAct(reading, event, actor, actors)) continue;
    const isBefore = actor.last < event.first;
    const isInside = !isBefore && actor.first <= event.last;
    const distance = isBefore
      ? event.first - actor.last
      : isInside
        ? 1
        : actor.first - event.last + AFTER_COST;
    const clauses = Math.abs(clauseAt(reading, actor.first) - clause);
    let cost = distance * 0.6 + clauses * CLAUSE_COST + (actor.isDistant ? DISTANT_COST : 0);
    const isAgent = !isBefore && (agents.has(actor.first - 1) || agents.has(actor.first - 2));
    if (isAgent && clauses === 0) cost -= PASSIVE_GAIN;
    if (actor.kind === 'anaphor') cost += 5;
    if (actor.country === 'focus') cost += FOCUS_COST;
    if (actor.kind === 'outsider' && (!isBefore || actor.isDistant)) cost += 12;
    if (cost < bestCost) {
      best = actor;
      bestCost = cost;
      bestDoubt = isAgent
        ? 0
        : distance * 0.012 + clauses * 0.06 + (actor.isDistant ? 0.3 : 0) + (isBefore ? 0 : 0.05);
    }
  }
  if (best === null) {
    if (focus === null) return null;
    return {
      countries: [focus],
      actor: null,
      certainty: 0.5,
      first: event.first,
      why: `no subject named; the text speaks of ${focus}`,
    };
  }
  if (best.country === null) return null;
  const nearby = actors.find(
    (a) =>
      a.country !== null && a.country !== 'focus' && !a.isDistant && a.last < (best?.first ?? 0),
  );
  const country =
    best.country === 'focus'
      ? typeof nearby?.country === 'string'
        ? nearby.country
        : focus
      : best.country;
  if (country === null) return null;
  const name = words.text.slice(words.starts[best.first], words.ends[best.last]);
  const isAnaphor = best.country === 'focus';
  return {
    countries: [country, ...best.others.filter((c) => c !== 'focus')],
    actor: best,
    certainty: Math.max(
      0.2,
      1 - bestDoubt - (isAnaphor && nearby === undefined ? CONTEXT_DOUBT[best.kind] : 0),
    ),
    first: isAnaphor && nearby !== undefined ? Math.min(nearby.first, best.first) : best.first,
    why: `subject “${name}” = ${country}${isAnaphor ? ' (from context)' : ''}`,
  };
}

/** Who signs a declaration that `host` collects: every other country named beside it. */
export function signersOf(
  event: Hit,
  actors: readonly Actor[],
  found: Holder | null,
): Holder | null {
  const signers = actors.filter(
    (a) => (a.kind === 'country' || a.kind === 'government') && a.country !== event.cue.host,
  );
  const named = signers.flatMap(({ country }) =>
    country === null || country === 'focus' ? [] : [country],
  );
  const [actor] = signers;
  if (actor === undefined || named.length === 0)
    return found?.countries.includes(event.cue.host ?? '') === true ? null : found;
  const why = `signed by ${[...new Set(named)].join(', ')}`;
  return { countries: [...new Set(named)], actor, certainty: 0.85, first: actor.first, why };
}

/**
 * Whether an outsider may be the one who acts: not where the words oblige it, nor behind a government
 * in the same clause, whose order it is told.
 */
function mayAct(reading: Reading, event: Hit, outsider: Actor, actors: readonly Actor[]): boolean {
  if (event.cue.obliges === true) return false;
  const isBound = hitsOf(reading, 'obligation').some(
    ({ first }) => first > outsider.last && first - outsider.last <= 4,
  );
  if (isBound) return false;
  const clause = clauseAt(reading, outsider.first);
  return !actors.some(
    (a) =>
      (a.kind === 'country' || a.kind === 'government' || a.kind === 'person') &&
      !a.isDistant &&
      a.last < outsider.first &&
      clauseAt(reading, a.first) === clause,
  );
}
