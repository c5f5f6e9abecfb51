import { ARTICLES } from '../lexicon/cues/functionWords.ts';
import type { Actor } from './proposeActor.ts';
import { gapBefore, hitsOf, type Reading, type Words } from './proposeReading.ts';

/**
 * Countries of one list act together: “Australia, New Zealand and Japan have barred”. Commas alone
 * make no list: “Under pressure from Washington, Hungary …”.
 */
export function joinLists(words: Words, reading: Reading, actors: readonly Actor[]): Actor[] {
  const joiners = new Set<number>();
  for (const { first, last } of hitsOf(reading, 'joiner'))
    for (let i = first; i <= last; i++) joiners.add(i);
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && actor.kind === 'country' && before.kind === 'country') {
      let linked = true;
      for (let i = before.last + 1; i < actor.first; i++) if (!joiners.has(i)) linked = false;
      const gap = gapBefore(words, before.last + 1);
      const hasWord = hasWordBetween(words, before, actor);
      if (linked && (hasWord || gap.includes(','))) {
        groups.at(-1)?.push(actor);
        continue;
      }
    }
    groups.push([actor]);
  }
  const lists = groups.flatMap((group) =>
    group.some((actor, i) => i > 0 && hasWordBetween(words, group[i - 1] ?? actor, actor))
      ? [group]
      : group.map((actor) => [actor]),
  );
  return lists.flatMap((group) =>
    group.map((actor) => ({
      ...actor,
      isDistant: group[0]?.isDistant ?? false,
      others: group.flatMap(({ country }) =>
        country !== null && country !== actor.country ? [country] : [],
      ),
    })),
  );
}

/** More than articles stand between: “Hungary, the Netherlands” has no word that joins. */
function hasWordBetween(words: Words, before: Actor, actor: Actor): boolean {
  for (let i = before.last + 1; i < actor.first; i++)
    if (!ARTICLES.has(words.lower[i] ?? '')) return true;
  return false;
}
