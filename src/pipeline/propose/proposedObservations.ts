import type { ArticleObservation } from '../../schema/atlas.ts';
import type { ReviewHead } from '../../schema/review.ts';
import { precisionOf } from '../../domain/dates.ts';
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
 * Runs the rules over a text, with the date and language that a person gave it where one has. Ids are
 * made anew at each build: only reviewed evidence keeps its address.
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
    const country = proposal.country.toLowerCase();
    const count = (counts.get(country) ?? 0) + 1;
    counts.set(country, count);
    return [toObservation(proposal, slug, `proposed-${country}-${count}`, day)];
  });
  return { observations, undated: proposals.length - observations.length };
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
