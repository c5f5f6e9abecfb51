import { Link, useLocation } from 'react-router';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { usePassageKeys } from './usePassageKeys.ts';

interface PassageNavProps {
  article: string;
  /** In the order of the text. */
  observations: readonly ArticleObservation[];
  selected: string | null;
}

/** Goes through the coded passages one by one, and says which one is shown. */
export function PassageNav({ article, observations, selected }: PassageNavProps) {
  const { search } = useLocation();
  const index = observations.findIndex((o) => o.evidence === selected);
  const shown = observations[index];
  const idAt = (at: number) => observations[at]?.evidence ?? null;
  const previous = shown === undefined ? null : idAt(index - 1);
  const next = idAt(index + 1);
  usePassageKeys(article, { previous, next });
  const count = observations.length;
  if (count === 0) return null;
  const step = (id: string | null, label: string, key: string) =>
    id === null ? (
      <span className="passage-nav__none" aria-hidden="true">
        {label}
      </span>
    ) : (
      <Link
        to={{ pathname: paths.evidence.getHref(article, id), search }}
        aria-keyshortcuts={key}
        preventScrollReset
      >
        {label} <kbd aria-hidden="true">{key}</kbd>
      </Link>
    );
  return (
    <nav className="passage-nav" aria-label="Coded passages">
      <span className="passage-nav__shown" role="status">
        {shown === undefined
          ? `${count} coded ${count === 1 ? 'passage' : 'passages'}`
          : `Passage ${index + 1} of ${count}: ${countryName(shown.country)}, ${STANCE_LABEL[shown.stance]}`}
      </span>
      {step(previous, 'Previous', 'p')}
      {step(next, shown === undefined ? 'First' : 'Next', 'n')}
    </nav>
  );
}
