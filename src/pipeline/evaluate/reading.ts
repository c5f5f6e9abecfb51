import type { Span } from '../../schema/common.ts';
import type { Gold } from '../../schema/gold.ts';
import type { Stance } from '../../schema/vocabulary.ts';

/** One text of a gold folder with what a person read in it. */
export interface GoldText {
  /** The files' name without its ending. */
  readonly id: string;
  readonly raw: string;
  readonly gold: Gold;
}

/** What a measured method says of one country: the part of a proposal that is compared. */
export interface Claim {
  readonly country: string;
  readonly stance: Stance;
  /** Places in the clean text. */
  readonly evidence: readonly Span[];
  readonly ruleId: string;
  /** The share of such claims that the method expects to be right, 0 to 1. */
  readonly confidence: number;
  readonly cues: readonly { readonly id: string }[];
  readonly trace: readonly string[];
}

/** Everything that a measured method reads out of one text. */
export interface Reading {
  readonly text: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly mentions: ReadonlySet<string>;
  /** Places in the raw text that were left out of the clean one. */
  readonly dropped: readonly Span[];
  readonly claims: readonly Claim[];
}

/**
 * A method under measurement: raw text and, where known, the page's address in, reading out. It never
 * sees what a person read.
 */
export type Reader = (raw: string, url: string | null) => Reading;
