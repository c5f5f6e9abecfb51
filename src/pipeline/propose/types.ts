import type { PartialDate } from '../../domain/dates.ts';
import type { Mention, Quote } from '../../schema/atlas.ts';
import type { Span } from '../../schema/common.ts';
import type { Tokens } from '../recognise/recogniseTokens.ts';
import type { DatePrecision, Kind, Scope, Stance } from '../../schema/vocabulary.ts';

export interface ProposeInput {
  /** Clean text; all offsets are 0-based UTF-16 units into it, `end` exclusive. */
  readonly text: string;
  /** Of the text, where the caller has them. */
  readonly tokens?: Tokens;
  /** ISO 639-1, `null` where unknown. */
  readonly language: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly date: { readonly value: PartialDate; readonly precision: DatePrecision } | null;
}

/** A cue that took part in a proposal. */
export interface FiredCue {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A position found by rule; the evidence is a slice of the text, so it is verbatim by construction. */
export interface Proposal {
  readonly country: string;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly kind: Kind;
  readonly binding: boolean;
  /** `null` where neither the sentence nor the article tells one. */
  readonly date: PartialDate | null;
  /** One per country. */
  readonly latest: boolean;
  /** The words that name who holds the position; `null` where only the context tells. */
  readonly actor: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly evidence: readonly [Quote, ...Quote[]];
  readonly ruleId: string;
  /** How plainly the text speaks, 0 and up; raw material of `confidence`. */
  readonly score: number;
  /** The share of such proposals that was right on the labelled texts, 0 to 1. */
  readonly confidence: number;
  readonly cues: readonly FiredCue[];
  /** Lines for a reader: which words, whose, and why. */
  readonly trace: readonly string[];
}
