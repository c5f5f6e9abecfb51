import { Link } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { formatAge, formatDate } from '../../domain/dateText.ts';
import { lastDay, monthsBetween } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import { isKnownBy } from '../../domain/headline.ts';
import type { Headline } from '../../domain/headline.ts';
import { positionSince } from '../../domain/intervals.ts';
import {
  BASIS_LABEL,
  positionLabel,
  SCOPE_LABEL,
  STANCE_LABEL,
  STANCE_MEANING,
  toneOf,
} from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { proofWords } from '../../state/proofWords.ts';
import { useMapHref } from '../../state/useView.ts';
import './CountryHead.css';

interface CountryHeadProps {
  code: string;
  headline: Headline;
  observations: readonly Observation[];
  asOf: Day;
  /** Where an observation stands, by its id. */
  hrefOf: (id: string) => string;
}

/** The headline position in large type, with its proof, its age and what has been said since. */
export function CountryHead({ code, headline, observations, asOf, hrefOf }: CountryHeadProps) {
  const { tone, texture } = toneOf(headline);
  const since = positionSince(observations, asOf);
  const mapHref = useMapHref()(asOf, { country: code });
  return (
    <div className="country-head">
      <p className="quiet">
        As of {formatDate(asOf)}
        {mapHref !== null && (
          <>
            {' · '}
            <Link to={mapHref}>Map on {formatDate(asOf, 'short')}</Link>
          </>
        )}
      </p>
      <p className="country-head__position">
        <Swatch tone={tone} texture={texture} /> {positionLabel(headline)}
      </p>
      {'stance' in headline && (
        <p>
          {headline.powerOnly
            ? 'A law in force lets authorities exclude vendors; no measure under it is known.'
            : headline.status === 'in-force'
              ? `By an act in force the government ${STANCE_MEANING[headline.stance]}.`
              : `By its own words the government ${STANCE_MEANING[headline.stance]}; nothing binding is in force.`}
          {headline.stale && ' Nothing has renewed these words for more than 24 months.'}
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
          <Proof observation={headline.proof} />
          {headline.proof.basis === 'proposed' && <p>{BASIS_LABEL.proposed}, not reviewed.</p>}
          <p className="quiet">
            {headline.proof.actor}, {formatDate(headline.proof.date)}.{' '}
            {since !== null && (
              <>
                {'stance' in headline ? 'Position held' : 'Known'} since {formatDate(since)};{' '}
              </>
            )}
            its evidence is {formatAge(monthsBetween(lastDay(headline.proof.date), asOf))} old.{' '}
            <a href={hrefOf(headline.proof.id)}>See the proof</a>
          </p>
        </>
      )}
      {'signal' in headline && headline.signal !== null && (
        <p className="country-head__signal">
          {headline.signal.marked && <span aria-hidden="true">▲ </span>}
          Latest signal: <strong>{STANCE_LABEL[headline.signal.observation.stance]}</strong>,{' '}
          {formatDate(headline.signal.observation.date)}, {headline.signal.observation.actor}
          {headline.signal.marked && ', two or more steps from the headline'}.{' '}
          <a href={hrefOf(headline.signal.observation.id)}>See it</a>
        </p>
      )}
    </div>
  );
}

/** Verbatim words look like a quotation; a sentence of ours does not. */
function Proof({ observation }: { observation: Observation }) {
  if (observation.layer === 'record') {
    return (
      <p>
        <span className="eyebrow">Our summary of the public record</span>
        <br />
        {observation.summary}
      </p>
    );
  }
  const { text, lang } = proofWords(observation);
  return (
    <blockquote className="country-head__proof" lang={lang}>
      {text}
    </blockquote>
  );
}
