import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import { kindLabel, proofText } from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { observationHref } from '../../state/observationHref.ts';

interface ProofCardProps {
  /** What is told about: the position on a date, a step or a piece of evidence. */
  eyebrow: string;
  title: string;
  /** `null`: nothing proves it. */
  proof: Observation | null;
  /** Kept on links to a country. */
  search: string;
}

/** A position or a piece of evidence: its stance, its date, its proof, and the way there. */
export function ProofCard({ eyebrow, title, proof, search }: ProofCardProps) {
  return (
    <div className="proof-card">
      <p className="eyebrow">{eyebrow}</p>
      <p className="proof-card__title">{title}</p>
      {proof !== null && (
        <>
          <p className="proof-card__text">
            {proof.layer === 'articles' ? <q>{proofText(proof)}</q> : proofText(proof)}
          </p>
          <p className="quiet small">
            {kindLabel(proof)}, {formatDate(proof.date)}, {proof.actor}
          </p>
          <Link to={observationHref(proof, search)}>
            {proof.layer === 'articles' ? 'Read the passage' : 'See the act and its sources'}
          </Link>
        </>
      )}
    </div>
  );
}
