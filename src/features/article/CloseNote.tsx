import { Link, useLocation } from 'react-router';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { paths } from '../../state/paths.ts';
import { focusMark } from './useShowPassage.ts';

/** Where a note covers a part of the page: back to the text alone, at the words of the passage. */
export function CloseNote({ observation }: { observation: ArticleObservation }) {
  const { search } = useLocation();
  return (
    <Link
      className="reader-note__close"
      to={{ pathname: paths.article.getHref(observation.article), search }}
      preventScrollReset
      onClick={() => focusMark(document.body, observation.evidence)}
    >
      <span aria-hidden="true">×</span>
      <span className="visually-hidden">Close the note</span>
    </Link>
  );
}
