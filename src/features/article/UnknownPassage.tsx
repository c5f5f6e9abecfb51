import { Link } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL, textureOf } from '../../domain/labels.ts';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';

interface UnknownPassageProps {
  /** As the address has it; shown as plain text and cut. */
  id: string;
  observations: readonly ArticleObservation[];
}

const LONGEST = 80;

/** Says that a linked passage does not exist, and which ones do. */
export function UnknownPassage({ id, observations }: UnknownPassageProps) {
  return (
    <div className="article-notice" role="alert">
      <p>
        This article has no passage{' '}
        <q>{id.length > LONGEST ? `${id.slice(0, LONGEST - 1)}…` : id}</q>.{' '}
        {id.startsWith('proposed-') &&
          'What rules propose has no lasting address: it goes when they no longer propose it. '}
        {observations.length === 0 ? 'No passage is coded from it.' : 'It has these:'}
      </p>
      <ul className="article-notice__list">
        {observations.map((o) => (
          <li key={o.id}>
            <Swatch tone={o.stance} texture={textureOf(o)} />
            <Link to={observationHref(o)} preventScrollReset>
              {countryName(o.country)}: {STANCE_LABEL[o.stance]}, {formatDate(o.date)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
