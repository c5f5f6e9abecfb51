import { CardHead } from '../../components/CardHead.tsx';
import { ProofWords } from '../../components/ProofWords.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import { formatAge, formatDate } from '../../domain/dateText.ts';
import { lastDay, monthsBetween } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import type { Headline } from '../../domain/headline.ts';
import {
  BASIS_LABEL,
  positionLabel,
  SCOPE_LABEL,
  STANCE_LABEL,
  toneOf,
} from '../../domain/labels.ts';
import { proofWords } from '../../state/proofWords.ts';

interface CountryCardProps {
  name: string;
  headline: Headline;
  since: Day | null;
  asOf: Day;
  isHome: boolean;
  /** Evidence was known, but none of it was in effect any more. */
  hasEnded: boolean;
}

/** What the map says of a country at a glance: position, since when, how old the proof is, its words. */
export function CountryCard({ name, headline, since, asOf, isHome, hasEnded }: CountryCardProps) {
  if (isHome) {
    return (
      <>
        <CardHead name={name} />
        <p>Home state of the vendor: its position is not coded.</p>
      </>
    );
  }
  const { tone, texture } = toneOf(headline);
  return (
    <>
      <CardHead name={name}>
        <Swatch tone={tone} texture={texture} /> {positionLabel(headline)}
        {headline.status === 'other' &&
          `: ${STANCE_LABEL[headline.proof.stance]}, ${SCOPE_LABEL[headline.proof.scope].toLowerCase()}`}
      </CardHead>
      {headline.status === 'none' ? (
        <p className="quiet">
          {hasEnded ? 'What was known had ended by this date.' : 'No evidence by this date.'}
        </p>
      ) : (
        <>
          <p className="quiet small">
            {since !== null && <>Since {formatDate(since)}. </>}
            Evidence of {formatDate(headline.proof.date)},{' '}
            {formatAge(monthsBetween(lastDay(headline.proof.date), asOf))} old.
          </p>
          {headline.proof.basis === 'proposed' && (
            <p className="small">{BASIS_LABEL.proposed}, not reviewed.</p>
          )}
          <ProofWords {...proofWords(headline.proof)} />
          {'signal' in headline && headline.signal !== null && (
            <p className="small">
              Latest signal: {STANCE_LABEL[headline.signal.observation.stance]},{' '}
              {formatDate(headline.signal.observation.date)}
              {headline.signal.marked && ' ▲'}
            </p>
          )}
        </>
      )}
    </>
  );
}
