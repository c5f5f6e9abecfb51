import { useHref, useLocation } from 'react-router';
import { pageFilters } from '../../state/pageFilters.ts';
import { paths } from '../../state/paths.ts';
import { asOfDay } from '../../state/view.ts';
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
  const liveView = { ...view, at: null, range: null };
  const addressOf = (path: string): string => new URL(base + path, location.origin).href;
  const embedPath = paths.embed.getHref(taken.path ?? pathname);
  return {
    taken,
    when: taken.when({ view, asOf }),
    subject: {
      view: { ...view, filters: pageFilters(pathname, view.filters) },
      asOf,
      country,
      addressOf,
    },
    /** What the frame shows where its address names no date. */
    live: taken.when({ view: liveView, asOf: asOfDay(liveView) }),
    search,
    /** The page that shows the view now. */
    link: addressOf(pathname + search + hash),
    embedOf: (query: string): string => addressOf(embedPath + query),
  };
}
