import { distance } from 'fastest-levenshtein';

/** Something that a mistyped value may have meant, under every name it goes by. */
export interface Candidate {
  readonly keys: readonly string[];
}

/** A key is near up to this share of changed letters; one letter may always differ. */
const NEAR = 0.4;
/** Names of up to this length are codes: near ones are as long. */
const CODE_LENGTH = 2;
/** A key that holds the whole value counts as near, but after most misspellings. */
const CONTAINED = 0.3;
const MIN_CONTAINED = 3;
const FAR = Infinity;

/** Lower case without accents; runs of anything but letters and digits become one space. */
export const normalizeName = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function farness(value: string, key: string): number {
  const edits = distance(value, key);
  const shorter = Math.min(value.length, key.length);
  const longer = Math.max(value.length, key.length);
  if (shorter <= CODE_LENGTH && shorter !== longer) return FAR;
  const share = edits <= Math.max(1, NEAR * longer) ? edits / longer : FAR;
  const isContained =
    shorter >= MIN_CONTAINED &&
    (` ${key}`.includes(` ${value}`) || ` ${value}`.includes(` ${key}`));
  return isContained ? Math.min(share, CONTAINED) : share;
}

/**
 * Up to `limit` candidates nearest to any of the values by edit distance, nearest first and in their
 * given order where equally near. Empty where nothing is near, and for empty values.
 */
export function nearest<T extends Candidate>(
  values: readonly string[],
  candidates: readonly T[],
  limit = 5,
): T[] {
  const wanted = values.map(normalizeName).filter((value) => value !== '');
  return candidates
    .map((candidate) => {
      const keys = candidate.keys.map(normalizeName).filter((key) => key !== '');
      const shares = wanted.flatMap((value) => keys.map((key) => farness(value, key)));
      return { candidate, far: Math.min(FAR, ...shares) };
    })
    .filter(({ far }) => far < FAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
