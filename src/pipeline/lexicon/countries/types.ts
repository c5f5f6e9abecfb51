/** What a term is, and so how it is weighed: only capitals are checked for being a mere venue. */
export const TERM_KINDS = ['name', 'demonym', 'metonym', 'capital', 'exclusion'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const LEXICON_LANGUAGES = [
  'en',
  'nl',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'hu',
  'sv',
  'da',
] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/**
 * Our additions to what the libraries know in one language. The tables hold one country a line,
 * `CODE term, term  # note`, in the notation that README.md in this folder explains.
 */
export interface LanguageLexicon {
  language: LexiconLanguage;
  /** Lists of endings that terms refer to as `<key>`; an empty member is the bare stem. */
  endings: Record<string, string>;
  /** Endings of every name and of every term marked `~`; `=` doubles the last consonant. */
  inflection: string;
  /** Final letters that change before an ending of `inflection`. */
  finalVowels: Record<string, string>;
  /** Second halves of closed compounds with a country's name in front. */
  compounds: string;
  /** Makes the adjective out of a library name, with the endings that it takes in turn. */
  adjective: { suffix: string; endings: string } | null;
  /** Library terms that we do not use: wrong, or a common word or first name as well. */
  drop: string;
  /** Terms that are ordinary words of another language: they count in texts of this one alone. */
  onlyHere: string;
  names: string;
  demonyms: string;
  metonyms: string;
  capitals: string;
}
