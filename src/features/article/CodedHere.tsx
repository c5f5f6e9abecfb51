import { Link, useLocation } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { STANCE_LABEL, textureOf } from '../../domain/labels.ts';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

interface CodedHereProps {
  article: string;
  observations: readonly ArticleObservation[];
  selected: string | null;
}

/** On a narrow page, where notes do not fit beside the text: names them, and leads to each. */
export function CodedHere({ article, observations, selected }: CodedHereProps) {
  const { search } = useLocation();
  if (observations.length === 0) return null;
  return (
    <ul className="reader-coded" aria-label="Coded from this paragraph">
      {observations.map((o) => (
        <li key={o.id}>
          <Link
            to={{ pathname: paths.evidence.getHref(article, o.evidence), search }}
            aria-current={o.evidence === selected ? 'true' : undefined}
            preventScrollReset
          >
            <Swatch tone={o.stance} texture={textureOf(o)} />
            {countryName(o.country)}: {STANCE_LABEL[o.stance]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
