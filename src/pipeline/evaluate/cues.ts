import type { TextScore } from './scoreText.ts';

export interface CueUse {
  readonly id: string;
  /** How often it had a part in a claim. */
  readonly count: number;
  /** Of these, in a claim with the right country and stance. */
  readonly right: number;
  /** Ids of the texts where it did, in order, each once. */
  readonly texts: readonly string[];
  /** A cue of one text must be justified by its note as general language. */
  readonly single: boolean;
}

/** Every cue that fired, by its id. Cues that never fired are not known here. */
export function auditCues(scores: readonly TextScore[]): CueUse[] {
  const uses = new Map<string, { count: number; right: number; texts: Set<string> }>();
  for (const { text, claims } of scores) {
    for (const { claim, pair } of claims) {
      for (const { id } of claim.cues) {
        const use = uses.get(id) ?? { count: 0, right: 0, texts: new Set() };
        use.count += 1;
        use.right += pair?.distance === 0 ? 1 : 0;
        use.texts.add(text.id);
        uses.set(id, use);
      }
    }
  }
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { count, right, texts }]) => ({
      id,
      count,
      right,
      texts: [...texts],
      single: texts.size === 1,
    }));
}
