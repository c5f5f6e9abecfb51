import { OBJECT_LINKS } from '../lexicon/cues/functionWords.ts';
import type { Actor } from './proposeActor.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, gapBefore, hitsOf, type Reading, type Words } from './proposeReading.ts';

const SUBJECT_REACH = 9;

/**
 * Whether the sentence is the words of someone whose claims never count: the vendor, its home state,
 * companies, analysts. A reporting verb is looked up with the nearest actor on its left, or right of
 * it in the same clause.
 */
export function isOutsidersWords(
  words: Words,
  reading: Reading,
  actors: readonly Actor[],
): boolean {
  const vendors = hitsOf(reading, 'vendor');
  const homes = reading.mentions.filter(({ country }) => country === 'CN');
  return hitsOf(reading, 'report').some((report) => {
    const clause = clauseAt(reading, report.first);
    const near = (first: number, last: number): number => {
      if (clauseAt(reading, first) !== clause && clauseAt(reading, last) !== clause)
        return Infinity;
      if (last < report.first) return report.first - last;
      if (first > report.last && first - report.last <= 3) return first - report.last + 5;
      return Infinity;
    };
    let best = Infinity;
    let isOutside = false;
    const consider = (first: number, last: number, outside: boolean): void => {
      const distance = near(first, last);
      if (distance < best && distance <= SUBJECT_REACH) {
        best = distance;
        isOutside = outside;
      }
    };
    for (const actor of actors)
      if (actor.kind !== 'anaphor') consider(actor.first, actor.last, actor.country === null);
    for (const { first, last } of vendors)
      if (
        last < report.first &&
        report.first - last <= 3 &&
        isSubject(words, first) &&
        !(report.first === last + 1 && gapBefore(words, report.first).includes(','))
      )
        consider(first, last, true);
    for (const { first, last } of vendors)
      if (first === report.last + 1) consider(first, last, true);
    for (const { first, last } of homes)
      if (report.first - last <= 4 && !vendors.some((v) => v.first <= last && v.last >= first))
        consider(first, last, true);
    return isOutside;
  });
}

/** “accuse Huawei of …” has the vendor as its object; at the head of a clause it is the subject. */
const isSubject = (words: Words, first: number): boolean =>
  !OBJECT_LINKS.has(words.lower[first - 1] ?? '');

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
