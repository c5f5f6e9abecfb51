import { Link } from 'react-router';
import { CopyButton } from '../../components/CopyButton.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { Trace } from '../../components/Trace.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import { formatDate } from '../../domain/dateText.ts';
import type { Evidence } from '../../domain/filters.ts';
import {
  BASIS_LABEL,
  kindLabel,
  languageName,
  ownershipText,
  SCOPE_LABEL,
  STANCE_LABEL,
  textureOf,
} from '../../domain/labels.ts';
import type { ArticleObservation, Observation } from '../../schema/atlas.ts';
import { articleBySlug, countryName, publisherByName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { anchorOf, paths } from '../../state/paths.ts';
import { useUi } from '../../state/uiStore.ts';
import { useCountrySearch, useMapHref } from '../../state/useView.ts';
import { useUrl } from '../../state/site.ts';
import { CitedSources } from './CitedSources.tsx';

interface EvidenceItemProps {
  evidence: Evidence;
  /** False on a country's own page. */
  showCountry: boolean;
  /** The address names this entry. */
  isTarget: boolean;
  /** With its sources from the start. */
  withSources: boolean;
}

/** One observation with its proof: quotes that link to their passage, or a cited public act. */
export function EvidenceItem({
  evidence: { observation, copies = [] },
  showCountry,
  isTarget,
  withSources,
}: EvidenceItemProps) {
  const search = useCountrySearch();
  const { stance, country, date, actor, scope, binding, power, until } = observation;
  const isProposed = observation.basis === 'proposed';
  const mapHref = useMapHref()(date, { country, isProposed });
  const url = useUrl(paths.country.getHref(country, observation.id));
  const facts = [
    SCOPE_LABEL[scope],
    kindLabel(observation),
    power ? 'power only' : binding ? 'binding' : 'not binding',
    until !== null && `in effect until ${formatDate(until)}`,
  ].filter(Boolean);
  return (
    <li
      className="evidence__item"
      id={anchorOf(observation.id)}
      data-target={isTarget || undefined}
      data-basis={observation.basis}
    >
      <p className="evidence__head">
        <time className="evidence__date" dateTime={date}>
          {formatDate(date)}
        </time>
        <span className="evidence__stance">
          <Swatch tone={stance} texture={textureOf(observation)} />
          <span>
            {showCountry && (
              <>
                <Link to={paths.country.getHref(country) + search}>{countryName(country)}</Link>
                :{' '}
              </>
            )}
            {STANCE_LABEL[stance]}
          </span>
        </span>
        <span className="quiet small">{facts.join(' · ')}</span>
        {mapHref !== null && (
          <Link className="evidence__map small" to={mapHref}>
            Map on {formatDate(date, 'short')}
          </Link>
        )}
      </p>
      {observation.layer === 'articles' ? (
        <ArticleProof observation={observation} copies={copies} />
      ) : (
        <>
          <p className="evidence__summary">{observation.summary}</p>
          <p className="quiet small">
            {actor}. {BASIS_LABEL.record}, confidence {observation.confidence}.
          </p>
          <div className="evidence__foot">
            <CitedSources id={observation.id} count={observation.sourceCount} eager={withSources} />
            <CopyButton
              text={url}
              label="Copy link"
              of={`to the entry on ${countryName(country)}, ${formatDate(date)}`}
            />
            <Actions observation={observation} />
          </div>
        </>
      )}
    </li>
  );
}

interface ArticleProofProps {
  observation: ArticleObservation;
  copies: readonly ArticleObservation[];
}

function ArticleProof({ observation, copies }: ArticleProofProps) {
  const { article: slug, quotes, actor, latest, basis, proposal } = observation;
  const article = articleBySlug.get(slug);
  const publisher = publisherByName.get(article?.publisher ?? '');
  const href = observationHref(observation);
  const isForeign = article !== undefined && article.language !== 'en';
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote.start} className="evidence__quote" lang={article?.language}>
          <Link to={href}>{quote.exact}</Link>
        </blockquote>
      ))}
      <p className="quiet small">
        {actor}. {article?.title}
        {publisher && (
          <>
            , <Link to={paths.source.getHref(publisher.name)}>{publisher.name}</Link>,{' '}
            {ownershipText(publisher.ownership, countryName(publisher.country))}
          </>
        )}
        {isForeign && `, in ${languageName(article.language)}`}. {BASIS_LABEL[basis]}
        {!latest && ', an earlier position in its text'}.
      </p>
      {copies.length > 0 && (
        <p className="quiet small">
          The same in {copies.length === 1 ? 'a copy' : 'copies'} of the text:{' '}
          {copies.map((copy, index) => (
            <span key={copy.id}>
              {index > 0 && '; '}
              <Link to={observationHref(copy)}>
                {[articleBySlug.get(copy.article)]
                  .flatMap((a) => [a?.title, a?.publisher])
                  .filter(Boolean)
                  .join(', ')}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {proposal && <Trace proposal={proposal} />}
      <div className="evidence__foot">
        <Actions observation={observation} />
      </div>
    </>
  );
}

function Actions({ observation: { id, layer, country, date } }: { observation: Observation }) {
  const share = useUi((s) => s.share);
  const part = layer === 'articles' ? 'passage' : 'entry';
  return (
    <ShareActions
      small
      of={`the ${part} on ${countryName(country)}, ${formatDate(date)}`}
      onOpen={(as) => share({ what: { kind: 'observation', id }, as })}
    />
  );
}
