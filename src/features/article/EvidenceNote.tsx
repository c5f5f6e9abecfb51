import { Link } from 'react-router';
import { CopyButton } from '../../components/CopyButton.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { Trace } from '../../components/Trace.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import { formatDate } from '../../domain/dateText.ts';
import {
  BASIS_LABEL,
  kindLabel,
  SCOPE_LABEL,
  STANCE_LABEL,
  STANCE_MEANING,
  textureOf,
} from '../../domain/labels.ts';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { useUrl } from '../../state/site.ts';
import { paths } from '../../state/paths.ts';
import { useUi } from '../../state/uiStore.ts';
import { useMapHref } from '../../state/useView.ts';
import { CloseNote } from './CloseNote.tsx';
import { usePointing } from './pointing.ts';

interface EvidenceNoteProps {
  observation: ArticleObservation;
  isSelected: boolean;
}

/** What one passage is coded as, and why. */
export function EvidenceNote({ observation, isSelected }: EvidenceNoteProps) {
  const { evidence, country, stance, date, until } = observation;
  const { isPointed, pointers } = usePointing([evidence]);
  const isProposed = observation.basis === 'proposed';
  const mapHref = useMapHref()(date, { country, isProposed });
  const url = useUrl(observationHref(observation));
  const name = countryName(country);
  const share = useUi((s) => s.share);
  const passage = `the passage on ${name}, ${STANCE_LABEL[stance]}, ${formatDate(date)}`;
  return (
    <li
      className="reader-note"
      data-basis={observation.basis}
      data-strong={isPointed || isSelected || undefined}
      data-selected={isSelected || undefined}
      {...pointers}
    >
      <CloseNote observation={observation} />
      <h3 className="reader-note__head">
        <Swatch tone={stance} texture={textureOf(observation)} />
        <span>
          <Link to={paths.country.getHref(country)}>{name}</Link>:{' '}
          <span title={STANCE_MEANING[stance]}>{STANCE_LABEL[stance]}</span>
        </span>
      </h3>
      <p className="reader-note__who">
        {observation.actor}, <time dateTime={date}>{formatDate(date)}</time>
        {until !== null && <> (until {formatDate(until)})</>}
      </p>
      <ul className="reader-note__facts">
        <li>{kindLabel(observation)}</li>
        <li>{SCOPE_LABEL[observation.scope]}</li>
        <li>{observation.binding ? 'Binding' : 'Not binding'}</li>
        {observation.power && <li>Power only</li>}
        <li>{observation.latest ? 'Latest position' : 'Earlier position'}</li>
        <li>{BASIS_LABEL[observation.basis]}</li>
      </ul>
      {observation.note !== '' && <p className="reader-note__why">{observation.note}</p>}
      {observation.proposal && <Trace proposal={observation.proposal} />}
      <p className="reader-note__actions">
        {mapHref !== null && <Link to={mapHref}>Map on {formatDate(date, 'short')}</Link>}
        <CopyButton text={url} label="Copy link" of={`to ${passage}`} />
        <ShareActions
          small
          of={passage}
          onOpen={(as) => share({ what: { kind: 'observation', id: observation.id }, as })}
        />
        {observation.quotes.length > 1 && (
          <span className="quiet small">{observation.quotes.length} parts of the text</span>
        )}
      </p>
    </li>
  );
}
