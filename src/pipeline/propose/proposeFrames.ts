import { ADDRESSEE_LINKS, ARTICLES } from '../lexicon/cues/functionWords.ts';
import { HOME_STATE, type Actor } from './proposeActor.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, hitsOf, type Reading, type Words } from './proposeReading.ts';

const WARNING_REACH = 9;

/** “A warned Germany of”, “met en garde l’Allemagne”: a warning to another state is pressure on it. */
export function isWarningToState(
  words: Words,
  reading: Reading,
  event: Hit,
  actors: readonly Actor[],
): boolean {
  const inside = hitsOf(reading, 'inside');
  return hitsOf(reading, 'concern').some((hit) => {
    if (hit.first > event.first || event.first - hit.last > WARNING_REACH) return false;
    const warner = [...actors.filter((a) => !a.isDistant), ...reading.mentions].find(
      ({ last }) => last < hit.first,
    );
    const warned = reading.mentions.find(({ first }) => first > hit.last);
    if (warner === undefined || warned === undefined) return false;
    if (warned.country === HOME_STATE || warned.country === warner.country) return false;
    for (let i = hit.last + 1; i < warned.first; i++) {
      const word = words.lower[i] ?? '';
      if (ADDRESSEE_LINKS.has(word)) continue;
      if (!ARTICLES.has(word) || inside.some(({ first }) => first === i)) return false;
    }
    return true;
  });
}

/** The event is what someone presses another to do. */
export function isPressed(
  words: Words,
  reading: Reading,
  event: Hit,
  actors: readonly Actor[],
): Hit | null {
  const clause = clauseAt(reading, event.first);
  return (
    hitsOf(reading, 'pressure').find(
      (hit) =>
        hit.last < event.first &&
        event.first - hit.last <= 22 &&
        clauseAt(reading, hit.first) <= clause &&
        clause - clauseAt(reading, hit.first) <= 1 &&
        !isSetting(words, hit, event, actors),
    ) ?? null
  );
}

const isNamed = (a: Actor): boolean => a.country !== null && a.kind !== 'anaphor' && !a.isDistant;

/** “Under pressure from Washington, Britain banned”: the pressure is told first, the act has its own subject. */
function isSetting(words: Words, pressure: Hit, event: Hit, actors: readonly Actor[]): boolean {
  return (
    !actors.some((a) => isNamed(a) && a.last < pressure.first) &&
    actors.some(
      (a) =>
        isNamed(a) &&
        a.first > pressure.last &&
        a.last < event.first &&
        words.text.slice(words.ends[pressure.last], words.starts[a.first]).includes(','),
    )
  );
}

const CLAIM_REACH = 8;

/** What is claimed is a duty or hedged, so that it is a demand. */
export const isDemand = (reading: Reading, event: Hit, isHedged: boolean): boolean =>
  isHedged ||
  hitsOf(reading, 'obligation').some(({ first }) => Math.abs(event.first - first) <= CLAIM_REACH);

/** What the government of one country says that another should do: “the American minister said that Denmark …”. */
export function isOthersClaim(
  reading: Reading,
  holder: Actor | null,
  actors: readonly Actor[],
): boolean {
  if (holder === null || typeof holder.country !== 'string' || holder.country === 'focus')
    return false;
  const claim = hitsOf(reading, 'report').find(
    ({ last }) => last < holder.first && holder.first - last <= CLAIM_REACH,
  );
  const speaker =
    claim &&
    (actors.findLast((a) => a.last < claim.first && isNamed(a) && !a.isInside) ??
      actors.find(
        (a) =>
          a.first > claim.last && a.first - claim.last <= 3 && isNamed({ ...a, isDistant: false }),
      ));
  return (
    speaker !== undefined &&
    speaker.country !== 'focus' &&
    speaker.country !== holder.country &&
    !speaker.others.includes(holder.country)
  );
}

/** The event hangs on a condition: “if Berlin allows”. A warning with an “if” behind it is a threat. */
export function isConditional(reading: Reading, event: Hit): boolean {
  if (event.role === 'concern')
    return hitsOf(reading, 'condition').some((hit) => hit.first > event.last);
  const clause = clauseAt(reading, event.first);
  return hitsOf(reading, 'condition').some(
    (hit) =>
      hit.first < event.first &&
      clauseAt(reading, hit.first) === clause &&
      event.first - hit.last <= 8,
  );
}
