/**
 * - `alone`: the line is a phrase and nothing else but counts and marks
 * - `opens`: a phrase begins the line; anything may follow
 * - `label`: a phrase stands before a colon, or alone
 */
export type PhraseForm = 'alone' | 'opens' | 'label';

/** Named in data, written in `cleanShapes.ts`: what a line's own form shows. */
export type ShapeName =
  | 'clockLine'
  | 'dateLine'
  | 'agencyLine'
  | 'tagList'
  | 'navigationList'
  | 'otherScript'
  | 'publisherLine';

/** Named in data, written in `cleanLayout.ts`: what a line's place on the page shows. */
export type LayoutName =
  | 'siteCredit'
  | 'afterClosing'
  | 'listedTeaser'
  | 'headLabel'
  | 'titleCaseTeaser'
  | 'headlineRun'
  | 'afterTheEnd';

interface RuleBase {
  readonly id: string;
  readonly note: string;
  /** In our own words; the rule drops it, or the part in ⟦ ⟧ (a test holds that). */
  readonly example: string;
  /** Shown to readers. */
  readonly reason: string;
}

export type LineTest =
  | { readonly phrases: readonly string[]; readonly form: PhraseForm }
  | {
      readonly pattern: RegExp;
      /**
       * Fits every line that `pattern` fits, and tells most others at little cost: bare words, since
       * `\b` without regard to case is slow.
       */
      readonly needs?: RegExp;
    }
  | { readonly shape: ShapeName };

export interface LineRule extends RuleBase {
  readonly scope: 'line';
  readonly test: LineTest;
  /** Longest line it applies to, in UTF-16 units. */
  readonly max: number;
  /** Only lines that do not end as a sentence does. */
  readonly unfinished?: true;
  /** Only above the first and below the last paragraph, because it may be a subhead between them. */
  readonly edges?: true;
  /** Where the line ends with the rule's phrase, the headlines listed under it go as well. */
  readonly opensList?: true;
  /** Where enough text stands before it, nothing after it is the article. */
  readonly closes?: true;
}

export interface LayoutRule extends RuleBase {
  readonly scope: 'layout';
  readonly layout: LayoutName;
}

export interface AffixRule extends RuleBase {
  /** `start`: the beginning of the page; `prefix` and `suffix`: of any line. */
  readonly scope: 'start' | 'prefix' | 'suffix';
  readonly pattern: RegExp;
}
