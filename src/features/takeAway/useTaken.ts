import { useHref, useLocation } from 'react-router';
import { paths } from '../../state/paths.ts';
import { useAsOf, useView } from '../../state/useView.ts';
import { VIEWS } from './views.ts';
import type { ViewName } from './views.ts';

/** What a dialog knows of the view to be taken away. */
export function useTaken(of: ViewName, country: string | undefined) {
  const { view } = useView();
  const asOf = useAsOf();
  const { pathname, search, hash } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  const taken = VIEWS[of];
  const addressOf = (path: string): string => new URL(base + path, location.origin).href;
  const embedPath = paths.embed.getHref(taken.path ?? pathname);
  return {
    taken,
    when: taken.when({ view, asOf }),
    subject: { view, asOf, country, addressOf },
    search,
    /** The page that shows the view now. */
    link: addressOf(pathname + search + hash),
    embedOf: (query: string): string => addressOf(embedPath + query),
  };
}
