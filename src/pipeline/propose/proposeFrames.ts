import type { Actor } from './proposeActors.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, hitsOf, type Reading, type Words } from './proposeReading.ts';

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
      if (last < report.first && report.first - last <= 3 && isSubject(words, first))
        consider(first, last, true);
    for (const { first, last } of homes)
      if (report.first - last <= 4 && !vendors.some((v) => v.first <= last && v.last >= first))
        consider(first, last, true);
    return isOutside;
  });
}

/** “accuse Huawei of …” has the vendor as its object; at the head of a clause it is the subject. */
function isSubject(words: Words, first: number): boolean {
  const before = words.lower[first - 1] ?? '';
  return !/^(?:of|on|to|with|from|against|van|von|de|di|by|for|aan|tegen|gegen|mit|met|contre|contra)$/.test(
    before,
  );
}

/** The event is what someone presses another to do. */
export function isPressed(reading: Reading, event: Hit): Hit | null {
  const clause = clauseAt(reading, event.first);
  return (
    hitsOf(reading, 'pressure').find(
      (hit) =>
        hit.last < event.first &&
        event.first - hit.last <= 22 &&
        clauseAt(reading, hit.first) <= clause &&
        clause - clauseAt(reading, hit.first) <= 1,
    ) ?? null
  );
}

/** The event hangs on a condition: “if Berlin allows”. */
export function isConditional(reading: Reading, event: Hit): boolean {
  const clause = clauseAt(reading, event.first);
  return hitsOf(reading, 'condition').some(
    (hit) =>
      hit.first < event.first &&
      clauseAt(reading, hit.first) === clause &&
      event.first - hit.last <= 8,
  );
}
