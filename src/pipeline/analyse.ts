import type { Mention } from '../schema/atlas.ts';
import { clean } from './clean/clean.ts';
import type { Cleaned } from './clean/clean.ts';
import { describe } from './describe/describe.ts';
import type { Described } from './describe/describe.ts';
import { recognise } from './recognise/recognise.ts';
import { tokenise } from './recognise/recogniseTokens.ts';
import type { Tokens } from './recognise/recogniseTokens.ts';
import { segment } from './segment.ts';

/** What the stages read out of one raw text before any review is consulted. */
export interface Analysis {
  /** The file's name without its ending. */
  readonly article: string;
  readonly file: string;
  readonly raw: string;
  /** Address of the page as published; `null` where nobody has told it. */
  readonly url: string | null;
  readonly cleaned: Cleaned;
  readonly described: Described;
  readonly segments: ReturnType<typeof segment>;
  /** Of the clean text. */
  readonly tokens: Tokens;
  readonly mentions: Mention[];
}

export const TEXT_ENDING = '.txt';

/** A text's name: its file's without the ending. */
export const nameOf = (file: string): string => file.slice(0, -TEXT_ENDING.length);

interface KnownPublisher {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** clean → describe → segment → recognise, for one decoded text. Pure. */
export function analyse(
  file: string,
  raw: string,
  publishers: readonly KnownPublisher[],
  url: string | null = null,
): Analysis {
  const publisherNames = publishers.flatMap((p) => [p.name, ...p.aliases]);
  const cleaned = clean(raw, { publisherNames });
  const segments = segment(cleaned.text);
  const described = describe(raw, cleaned, publishers, url, segments.sentences);
  const tokens = tokenise(cleaned.text);
  return {
    article: nameOf(file),
    file,
    raw,
    url,
    cleaned,
    described,
    segments,
    tokens,
    mentions: recognise(cleaned.text, described.language ?? undefined, tokens),
  };
}
