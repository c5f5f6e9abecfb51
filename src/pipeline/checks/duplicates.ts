/** Two texts that say the same, in the order of their names. */
export interface DuplicatePair {
  readonly first: string;
  readonly second: string;
  /** Share of common five-word runs (Jaccard); 1 where the texts are equal after normalising. */
  readonly similarity: number;
}

const RUN = 5;
/** From here on two texts count as near-duplicates. */
const NEAR_DUPLICATE = 0.6;

/** Letters and digits in lower case, in compatibility form. */
export const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds equal and nearly equal texts by their runs of five words (w-shingling, Broder 1997). Texts
 * of fewer than five words are only compared whole. Time grows with the number of shared runs.
 *
 * The shares are counted, not estimated by MinHash (Broder 1997; Leskovec, Rajaraman and Ullman, Mining
 * of Massive Datasets, ch. 3): a build reads every text anyway, only texts with a run in common are
 * ever compared, and so no copy is missed, none is found by chance and no setting is to be tuned.
 */
export function findDuplicates(texts: ReadonlyMap<string, string>): DuplicatePair[] {
  const names = [...texts.keys()].sort();
  const sizes = new Map<string, number>();
  const holders = new Map<string, string[]>();
  const shared = new Map<string, Map<string, number>>();
  for (const name of names) {
    const runs = shinglesOf(words(texts.get(name) ?? ''));
    sizes.set(name, runs.size);
    const common = new Map<string, number>();
    for (const run of runs) {
      const earlier = holders.get(run);
      for (const other of earlier ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      if (earlier) earlier.push(name);
      else holders.set(run, [name]);
    }
    shared.set(name, common);
  }
  return names.flatMap((second) =>
    [...(shared.get(second) ?? [])]
      .map(([first, common]) => ({
        first,
        second,
        similarity: common / ((sizes.get(first) ?? 0) + (sizes.get(second) ?? 0) - common),
      }))
      .filter((pair) => pair.similarity >= NEAR_DUPLICATE),
  );
}

function shinglesOf(tokens: readonly string[]): Set<string> {
  if (tokens.length < RUN) return new Set(tokens.length === 0 ? [] : [tokens.join(' ')]);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= tokens.length; i++) runs.add(tokens.slice(i, i + RUN).join(' '));
  return runs;
}
