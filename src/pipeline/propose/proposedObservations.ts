import type { ArticleObservation } from '../../schema/atlas.ts';
import type { ReviewHead } from '../../schema/review.ts';
import { precisionOf } from '../../domain/dates.ts';
import { hashOf } from '../ledger/fingerprint.ts';
import type { Analysis } from '../analyse.ts';
import { propose } from './propose.ts';
import type { Proposal } from './types.ts';

const UNNAMED = 'Not named';

/** What the rules read in a text, as observations to be checked. */
export interface Proposed {
  readonly observations: readonly ArticleObservation[];
  /** Proposals that no date could be found for; they can't be placed in time and are left out. */
  readonly undated: number;
}

/**
 * Runs the rules over a text, with the date and language that a person gave it where one has. Their ids
 * last as long as the rules propose the same: only reviewed evidence is published for good.
 */
export function proposedObservations(
  { cleaned, described, segments, tokens, mentions }: Analysis,
  slug: string,
  review: ReviewHead | null,
): Proposed {
  const date = review?.date ?? described.date;
  const proposals = propose({
    text: cleaned.text,
    tokens,
    language: review?.language ?? described.language,
    paragraphs: segments.paragraphs,
    sentences: segments.sentences,
    mentions,
    date: date && { value: date.value, precision: precisionOf(date.value) },
  });
  const counts = new Map<string, number>();
  const observations = proposals.flatMap((proposal) => {
    const day = proposal.date ?? date?.value ?? null;
    if (day === null) return [];
    const name = nameOf(proposal, day);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [toObservation(proposal, slug, count === 1 ? name : `${name}-${count}`, day)];
  });
  return { observations, undated: proposals.length - observations.length };
}

/** Enough to tell the proposals of one text for one country apart. */
const NAME_LENGTH = 8;

/** A proposal's name, made of what it says, so that an old address never shows another one. */
function nameOf({ country, stance, scope, evidence }: Proposal, day: string): string {
  const said = [stance, scope, day, ...evidence.map((quote) => quote.exact)].join('\n');
  return `proposed-${country.toLowerCase()}-${hashOf(said).slice(0, NAME_LENGTH)}`;
}

function toObservation(
  proposal: Proposal,
  slug: string,
  evidence: string,
  date: string,
): ArticleObservation {
  const { country, stance, scope, kind, binding, latest, actor, ruleId, confidence } = proposal;
  const [first, ...rest] = proposal.evidence;
  return {
    id: `${slug}/${evidence}`,
    country,
    stance,
    scope,
    kind,
    binding,
    power: false,
    date,
    until: null,
    actor: actor?.text ?? UNNAMED,
    layer: 'articles',
    basis: 'proposed',
    article: slug,
    evidence,
    latest,
    quotes: [first, ...rest],
    note: '',
    proposal: { ruleId, confidence, trace: [...proposal.trace] },
  };
}
