import { Link } from 'react-router';
import { ProofWords } from '../../components/ProofWords.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { BASIS_LABEL, kindLabel } from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { observationHref } from '../../state/observationHref.ts';
import { proofWords } from '../../state/proofWords.ts';

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
          <p>
            <ProofWords {...proofWords(proof)} lines={4} />
          </p>
          <p className="quiet small">
            {kindLabel(proof)}, {formatDate(proof.date)}, {proof.actor}. {BASIS_LABEL[proof.basis]}.
          </p>
          <Link to={observationHref(proof, search)}>
            {proof.layer === 'articles' ? 'Read the passage' : 'See the act and its sources'}
          </Link>
        </>
      )}
    </div>
  );
}
