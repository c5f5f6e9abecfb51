/** The codebook's closed vocabularies. Free of zod, so that the browser may import them. */

/** Ordered from the softest to the hardest; the order is the project's own (see the methodology). */
export const STANCES = ['partner', 'open', 'review', 'restrict', 'ban'] as const;
export type Stance = (typeof STANCES)[number];

export const SCOPES = ['network', 'government', 'trade', 'devices', 'cable', 'digital'] as const;
export type Scope = (typeof SCOPES)[number];

export const KINDS = [
  'decision',
  'law',
  'court',
  'agreement',
  'trade',
  'statement',
  'warning',
  'review',
] as const;
export type Kind = (typeof KINDS)[number];

/** `reviewed`: a person checked the quote; `proposed`: a rule found it; `record`: a cited public act. */
export const BASES = ['reviewed', 'proposed', 'record'] as const;
export type Basis = (typeof BASES)[number];

export const OWNERSHIPS = ['state', 'state-funded', 'public-service', 'private'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** What an article's date rests on: a stamp on the page, the page's address, the text's own words, or the events it names. */
export const DATE_BASES = ['stamp', 'address', 'text', 'events'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Where a date was seen in a text. A clock or a copyright year is weighed, never taken by itself. */
export const DATE_CANDIDATE_KINDS = [
  'stamp',
  'dateline',
  'url',
  'page-clock',
  'copyright',
  'relative',
  'text',
] as const;

/** The parts of the map that a reader can look at: the whole, and regions. */
export const FRAMES = [
  'world',
  'europe',
  'asia-pacific',
  'africa-middle-east',
  'americas',
] as const;
export type FrameId = (typeof FRAMES)[number];
