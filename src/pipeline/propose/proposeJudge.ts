import { EVENT_STANCE, type EventRole } from '../lexicon/cues/types.ts';
import type { Kind, Scope, Stance } from '../../schema/vocabulary.ts';
import { modifiersOf } from './proposeEvents.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, gapBefore, type Reading, type Words } from './proposeReading.ts';

/** An event with what the words around it make of it. */
export interface Judgement {
  readonly event: Hit;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly kind: Kind;
  readonly binding: boolean;
  /** Strength of the cue: 0 to 3. */
  readonly weight: number;
  readonly isHedged: boolean;
  /** Modifiers that took part. */
  readonly modifiers: readonly Hit[];
  /** How the stance came about, for a reader. */
  readonly how: string;
}

/** Whether the words of an event carry their own negation, or lose it: `no evidence`. */
const owns = (words: Words, event: Hit, hit: Hit): boolean =>
  hit.first >= event.first &&
  hit.last <= event.last &&
  event.literals.has(words.lower[hit.last] ?? '');

/** A semicolon, or a comma and a country, stands between: “banned it from state networks, and Australia has barred it”. */
function isAnothers(words: Words, reading: Reading, event: number, other: number): boolean {
  const [from, to] = event < other ? [event, other] : [other, event];
  for (let i = from + 1; i <= to; i++) if (gapBefore(words, i).includes(';')) return true;
  return reading.mentions.some(
    ({ first, last }) =>
      first > from &&
      last < to &&
      [0, 1, 2].some((back) => first - back > from && gapBefore(words, first - back).includes(',')),
  );
}

const CONCORD_REACH = 3;

/** “ne … aucun”, “no … ninguna”: two words of one negation, the second among the event's own. */
const isConcord = (hit: Hit, event: Hit, own: readonly Hit[]): boolean =>
  own.length > 0 && hit.first <= event.last && event.first - hit.last <= CONCORD_REACH;

/** What an event says once negation, hedges and partial exclusion are counted; `null` for nothing. */
export function judge(
  words: Words,
  reading: Reading,
  event: Hit & { readonly role: EventRole },
): Judgement | null {
  const near = modifiersOf(words, reading, event);
  const own = reading.hits.filter((hit) => hit.role === 'negation' && owns(words, event, hit));
  const negations = near.filter(
    (hit) => hit.role === 'negation' && !own.includes(hit) && !isConcord(hit, event, own),
  );
  const denials = near.filter(({ role, first }) => role === 'denial' && first !== event.first);
  const hedges = near.filter(({ role }) => role === 'hedge');
  const scoped = reading.hits.filter(
    ({ role, first }) =>
      (role === 'partial' || role === 'official') &&
      Math.abs(clauseAt(reading, first) - clauseAt(reading, event.first)) <= 1 &&
      !isAnothers(words, reading, event.first, first),
  );
  const partials = scoped.filter(({ role }) => role === 'partial');
  const officials = scoped.filter(({ role }) => role === 'official');
  const isDeniedDenial =
    denials.length > 0 && negations.some((n) => denials.some((d) => d.first > n.last));
  const isNegated = !isDeniedDenial && (Number(negations.length > 0) + denials.length) % 2 === 1;
  const isHedged = hedges.length > 0 || isDeniedDenial || reading.isQuestion;
  const stance = stanceOf(event.role, isNegated, isHedged, partials.length + officials.length > 0);
  if (stance === null) return null;
  const isMeasure = stance === 'ban' || stance === 'restrict';
  const how = [
    `cue “${event.cue.id}”`,
    isNegated ? 'negated' : '',
    isHedged ? 'only possible or planned' : '',
    isMeasure && partials.length > 0 ? 'partial' : '',
    isMeasure && officials.length > 0 ? 'for official use' : '',
  ].filter(Boolean);
  return {
    event,
    stance,
    scope:
      event.cue.scope ??
      (isMeasure && officials.length > 0 && partials.length === 0 ? 'government' : 'network'),
    kind: event.cue.kind ?? kindOf(stance, isHedged),
    binding: (event.cue.binding ?? isMeasure) && !isHedged,
    weight:
      (event.cue.weight ?? 2) * (isHedged && EVENT_STANCE[event.role] !== 'review' ? 0.75 : 1),
    isHedged,
    modifiers: [...negations, ...denials, ...hedges, ...(isMeasure ? scoped : [])],
    how: `${how.join(', ')} → ${stance}`,
  };
}

function stanceOf(
  role: EventRole,
  isNegated: boolean,
  isHedged: boolean,
  isPartial: boolean,
): Stance | null {
  switch (role) {
    case 'exclude':
      if (isNegated) return 'open';
      if (isHedged) return 'review';
      return isPartial ? 'restrict' : 'ban';
    case 'limit':
    case 'trade':
      if (isNegated) return role === 'trade' ? null : 'open';
      return isHedged ? 'review' : 'restrict';
    case 'admit':
      if (isNegated) return isHedged ? 'review' : isPartial ? 'restrict' : 'ban';
      if (isPartial) return isHedged ? 'review' : 'restrict';
      return isHedged ? 'review' : 'open';
    case 'clear':
      return isNegated ? null : 'open';
    case 'support':
      return isNegated ? null : 'open';
    case 'deal':
      if (isNegated) return null;
      return isHedged ? 'open' : 'partner';
    default:
      return isNegated && role !== 'undecided' ? null : 'review';
  }
}

function kindOf(stance: Stance, isHedged: boolean): Kind {
  if (stance === 'ban' || stance === 'restrict') return isHedged ? 'statement' : 'decision';
  if (stance === 'partner') return 'agreement';
  return stance === 'review' ? 'review' : 'statement';
}
