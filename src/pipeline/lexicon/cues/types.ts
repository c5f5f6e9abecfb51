import type { Kind, Scope, Stance } from '../../../schema/vocabulary.ts';

/**
 * What a cue does. Events carry a stance by themselves, modifiers change the event in their reach,
 * actors and frames say whose position it is, or that it is nobody's.
 */
export const CUE_ROLES = [
  // Events.
  'exclude',
  'limit',
  'admit',
  'clear',
  'support',
  'deal',
  'examine',
  'concern',
  'undecided',
  'trade',
  // Modifiers.
  'negation',
  'denial',
  'hedge',
  'partial',
  'official',
  'earlier',
  'obligation',
  'condition',
  // Actors and frames.
  'vendor',
  'network',
  'government',
  'own',
  'anaphor',
  'outsider',
  'report',
  'pressure',
  'connective',
  'joiner',
  'agent',
  'distant',
  'inside',
  'decoy',
] as const;
export type CueRole = (typeof CUE_ROLES)[number];

/** The stance that an event has when nothing changes it. */
export const EVENT_STANCE = {
  exclude: 'ban',
  limit: 'restrict',
  admit: 'open',
  clear: 'open',
  support: 'open',
  deal: 'partner',
  examine: 'review',
  concern: 'review',
  undecided: 'review',
  trade: 'restrict',
} as const satisfies Partial<Record<CueRole, Stance>>;
export type EventRole = keyof typeof EVENT_STANCE;

/** One judgement on the words of a language; README.md explains the notation of `patterns`. */
export interface Cue {
  /** Unique within the language; the language's code is put before it. */
  readonly id: string;
  readonly role: CueRole;
  /** One pattern a line. */
  readonly patterns: string;
  /** 1 weak, 2 plain, 3 sure; 2 where left out. Events only. */
  readonly weight?: number;
  readonly scope?: Scope;
  readonly kind?: Kind;
  readonly binding?: boolean;
  /** Government words that name one country's body, met where no country stands beside them. */
  readonly country?: string;
  /** The event counts without a vendor named nearby: its words name them. */
  readonly standsAlone?: true;
  /** The subject of the words is who must obey, so that a company there does not act: “carriers may not”. */
  readonly obliges?: true;
  /** A negation that may be the last word of its clause, far behind the verb: “verbietet es nicht”. */
  readonly closes?: true;
  /** A declaration that this country collects: the others named beside it hold the position. */
  readonly host?: string;
  /** Behind a past verb of saying it stands for the future and hedges nothing: “said it would”. */
  readonly isBackshift?: true;
  /** A decoy whose hedge hedges nothing: “passed a bill”. */
  readonly settles?: true;
  /** Stands for a person, whoever was quoted last. */
  readonly isPerson?: true;
  readonly note?: string;
  /** A sentence of our own that the cue matches. */
  readonly example: string;
}

/** Words by which a text tells a time; lower case, several words joined by one space. */
export interface TimeWords {
  readonly today: string;
  readonly yesterday: string;
  readonly lastWeek: string;
  readonly lastMonth: string;
  readonly thisMonth: string;
  readonly lastYear: string;
  readonly thisYear: string;
  /** Sunday first, forms of one day joined by `|`. */
  readonly weekdays: string;
  /** Words before a date that lies ahead or ends a term: by 2027, until May. */
  readonly terms: string;
  /** Words before a month or a year alone: in July, since 2018. */
  readonly before: string;
}

export interface CueLexicon {
  readonly language: string;
  /** Lists of alternatives that patterns refer to as `<name>`. */
  readonly classes: Readonly<Record<string, string>>;
  readonly times: TimeWords;
  readonly cues: readonly Cue[];
}
