import { createHash } from 'node:crypto';
import { words } from '../checks/duplicates.ts';

/** Enough to tell any two texts apart. */
const LENGTH = 16;

export const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, LENGTH);

/** Of the words alone: case, punctuation, spacing and forms of the same letter do not count. */
export const fingerprint = (...texts: readonly string[]): string =>
  hashOf(texts.map((text) => words(text).join(' ')).join('\n'));
