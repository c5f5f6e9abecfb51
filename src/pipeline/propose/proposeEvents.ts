import { EVENT_STANCE, type EventRole } from '../lexicon/cues/types.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, gapBefore, type Reading, type Words } from './proposeReading.ts';

/** Words that a modifier reaches to its right, within its clause. */
const NEGATION_REACH = 7;
const HEDGE_REACH = 12;
/** “a ban is being considered”: words that a hedge may stand behind the event. */
const HEDGE_BEHIND = 5;

const isEvent = (hit: Hit): hit is Hit & { readonly role: EventRole } => hit.role in EVENT_STANCE;

/** Events of a sentence; of those that overlap the longest, then the heavier. */
export function eventsOf(reading: Reading): (Hit & { readonly role: EventRole })[] {
  const events = reading.hits.filter(isEvent);
  const decoys = reading.hits.filter(({ role }) => role === 'decoy');
  return events.filter(
    (a) =>
      !(a.role === 'admit' && events.some((b) => governs(reading, b, a))) &&
      !decoys.some(({ first, last }) => a.first >= first && a.first <= last) &&
      !events.some(
        (b) =>
          b !== a &&
          b.first <= a.last &&
          b.last >= a.first &&
          (b.last - b.first > a.last - a.first ||
            (b.last - b.first === a.last - a.first && rank(b) > rank(a))),
      ),
  );
}

/** “limits on what they may supply”, “undecided whether it may take part”: no permission is given. */
const governs = (reading: Reading, head: Hit, admission: Hit): boolean =>
  (head.role === 'limit' || head.role === 'undecided' || head.role === 'examine') &&
  head.last < admission.first &&
  admission.first - head.last <= 8 &&
  clauseAt(reading, head.first) === clauseAt(reading, admission.first);

const rank = (hit: Hit): number => hit.cue.weight ?? 2;

/** Modifiers in the reach of an event. */
export function modifiersOf(words: Words, reading: Reading, event: Hit): Hit[] {
  const clause = clauseAt(reading, event.first);
  const settled = reading.hits.filter(({ cue }) => cue.settles === true);
  return reading.hits.filter((hit) => {
    if (clauseAt(reading, hit.first) !== clause) return false;
    if (
      hit.role === 'hedge' &&
      settled.some(({ first, last }) => hit.first >= first && hit.last <= last)
    )
      return false;
    const isInside = hit.first >= event.first && hit.last <= event.last;
    const before = event.first - hit.last;
    const behind = hit.first - event.last;
    switch (hit.role) {
      case 'negation':
        return (
          (isInside && hit.first > event.first) ||
          (before > 0 && before <= NEGATION_REACH && reaches(words, reading, hit, event)) ||
          (behind > 0 && behind <= 2 && event.cue.role !== 'clear') ||
          (behind > 0 && closes(reading, hit) && !isCutOff(reading, event, hit))
        );
      case 'denial':
        return before > 0 && before <= HEDGE_REACH && reaches(words, reading, hit, event);
      case 'hedge':
        if (hit.cue.isBackshift === true && isTold(reading, hit)) return false;
        return (
          (before > 0 && before <= HEDGE_REACH && reaches(words, reading, hit, event)) ||
          (hit.first < event.first && hit.last >= event.first) ||
          (behind > 0 && behind <= HEDGE_BEHIND && isSameAct(words, reading, event, hit))
        );
      default:
        return false;
    }
  });
}

/** Nothing between takes the modifier for itself, and no comma but one right behind it. */
function reaches(words: Words, reading: Reading, hit: Hit, event: Hit): boolean {
  for (let i = hit.last + 3; i <= event.first; i++)
    if (gapBefore(words, i).includes(',')) return false;
  return !isCutOff(reading, hit, event);
}

const TOLD_REACH = 9;

/** A verb of saying stands before the modifier. */
const isTold = (reading: Reading, hit: Hit): boolean =>
  reading.hits.some(
    ({ role, last }) => role === 'report' && last < hit.first && hit.first - last <= TOLD_REACH,
  );

/** No comma and no country between: “have barred it, Japan is considering” hedges Japan's act alone. */
function isSameAct(words: Words, reading: Reading, event: Hit, hit: Hit): boolean {
  for (let i = event.last + 1; i <= hit.first; i++)
    if (gapBefore(words, i).includes(',')) return false;
  return !reading.mentions.some(({ first, last }) => first > event.last && last < hit.first);
}

/** A negation that may close its clause, and does. */
const closes = (reading: Reading, hit: Hit): boolean =>
  hit.cue.closes === true &&
  reading.clauses[hit.last + 1 - reading.from] !== clauseAt(reading, hit.last);

/** Another event of the other sort stands between: the modifier belongs to that one. */
function isCutOff(reading: Reading, hit: Hit, event: Hit): boolean {
  return reading.hits.some(
    (other) =>
      other.role in EVENT_STANCE &&
      other.role !== event.role &&
      other.first > hit.last &&
      other.last < event.first &&
      !(other.role === 'examine' || other.role === 'undecided'),
  );
}
