import type { Mention } from '../schema/atlas.ts';
import { clean } from './clean/clean.ts';
import type { Cleaned } from './clean/clean.ts';
import { describe } from './describe/describe.ts';
import type { Described } from './describe/describe.ts';
import { recognise } from './recognise/recognise.ts';
import { segment } from './segment.ts';

/** What the stages read out of one raw text before any review is consulted. */
export interface Analysis {
  /** The file's name without its ending. */
  readonly article: string;
  readonly file: string;
  readonly raw: string;
  readonly cleaned: Cleaned;
  readonly described: Described;
  readonly segments: ReturnType<typeof segment>;
  readonly mentions: Mention[];
}

export const TEXT_ENDING = '.txt';

interface KnownPublisher {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** clean → describe → segment → recognise, for one decoded text. Pure. */
export function analyse(
  file: string,
  raw: string,
  publishers: readonly KnownPublisher[],
): Analysis {
  const publisherNames = publishers.flatMap((p) => [p.name, ...p.aliases]);
  const cleaned = clean(raw, { publisherNames });
  const described = describe(raw, cleaned, publishers);
  return {
    article: file.slice(0, -TEXT_ENDING.length),
    file,
    raw,
    cleaned,
    described,
    segments: segment(cleaned.text),
    mentions: recognise(cleaned.text, described.language ?? undefined),
  };
}
