import { Swatch } from '../../components/Swatch.tsx';
import { formatAge, formatDate } from '../../domain/dateText.ts';
import { lastDay, monthsBetween } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { isKnownBy } from '../../domain/headline.ts';
import type { Headline } from '../../domain/headline.ts';
import { positionSince } from '../../domain/intervals.ts';
import {
  positionLabel,
  proofText,
  SCOPE_LABEL,
  STANCE_LABEL,
  STANCE_MEANING,
  toneOf,
} from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { anchorOf } from '../../state/paths.ts';
import './CountryHead.css';

interface CountryHeadProps {
  headline: Headline;
  observations: readonly Observation[];
  asOf: Day;
}

/** The headline position in large type, with its proof, its age and what has been said since. */
export function CountryHead({ headline, observations, asOf }: CountryHeadProps) {
  const { tone, texture } = toneOf(headline);
  const since = positionSince(observations, asOf);
  return (
    <div className="country-head">
      <p className="quiet">As of {formatDate(asOf)}</p>
      <p className="country-head__position">
        <Swatch tone={tone} texture={texture} /> {positionLabel(headline)}
      </p>
      {'stance' in headline && (
        <p>
          A government that {STANCE_MEANING[headline.stance]}.
          {headline.powerOnly &&
            ' Here a law in force lets authorities exclude vendors; no measure under it is known.'}
          {headline.status === 'declared' && ' Declared, with no binding measure in force.'}
          {headline.stale && ' Nothing has renewed it for more than 24 months.'}
        </p>
      )}
      {headline.status === 'none' && (
        <p>
          {isKnownBy(observations, asOf)
            ? 'What was known had ended by this date; see the evidence below.'
            : 'No evidence by this date. That is not a position.'}
        </p>
      )}
      {headline.status !== 'none' && (
        <>
          {headline.status === 'other' && (
            <p>
              Nothing on telecom networks; the latest concerns{' '}
              {SCOPE_LABEL[headline.proof.scope].toLowerCase()} (
              {STANCE_LABEL[headline.proof.stance].toLowerCase()}).
            </p>
          )}
          <blockquote className="country-head__proof">{proofText(headline.proof)}</blockquote>
          <p className="quiet">
            {headline.proof.actor}, {formatDate(headline.proof.date)}.{' '}
            {since !== null && <>Position held since {formatDate(since)}; </>}
            its evidence is {formatAge(monthsBetween(lastDay(headline.proof.date), asOf))} old.{' '}
            <a href={`#${anchorOf(headline.proof.id)}`}>See the proof</a>
          </p>
        </>
      )}
      {'signal' in headline && headline.signal !== null && (
        <p className="country-head__signal">
          {headline.signal.marked && <span aria-hidden="true">▲ </span>}
          Latest signal: <strong>{STANCE_LABEL[headline.signal.observation.stance]}</strong>,{' '}
          {formatDate(headline.signal.observation.date)}, {headline.signal.observation.actor}
          {headline.signal.marked && ', two or more steps from the headline'}.{' '}
          <a href={`#${anchorOf(headline.signal.observation.id)}`}>See it</a>
        </p>
      )}
    </div>
  );
}
