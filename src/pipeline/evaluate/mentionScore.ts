import type { Counts } from './rates.ts';

export interface MentionScore extends Counts {
  /** Sorted codes. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares the sets of countries that a text mentions; how often each is named does not matter. */
export function scoreMentions(read: ReadonlySet<string>, gold: readonly string[]): MentionScore {
  const expected = new Set(gold);
  const missing = [...expected].filter((code) => !read.has(code)).sort();
  const extra = [...read].filter((code) => !expected.has(code)).sort();
  return {
    right: expected.size - missing.length,
    wrong: extra.length,
    missed: missing.length,
    missing,
    extra,
  };
}
