import type { RouteObject } from 'react-router';
import { paths, TIMELINE } from '../../state/paths.ts';
import { ErrorView } from '../ErrorView.tsx';

/** The pattern of a page's path below that of the embedded views. */
const below = (path: string): string => path.slice(1);

/** Every view by itself, for frames and for pictures; nothing of it is in the first chunk. */
export const embedRoutes: RouteObject = {
  path: paths.embed.path,
  hydrateFallbackElement: <></>,
  errorElement: <ErrorView />,
  lazy: async () => ({ Component: (await import('./EmbedShell.tsx')).EmbedShell }),
  children: [
    {
      index: true,
      lazy: async () => ({ Component: (await import('./EmbedMap.tsx')).EmbedMap }),
    },
    {
      path: below(TIMELINE.path),
      lazy: async () => ({ Component: (await import('./EmbedTimeline.tsx')).EmbedTimeline }),
    },
    {
      path: below(paths.countries.path),
      lazy: async () => ({ Component: (await import('./EmbedCountries.tsx')).EmbedCountries }),
    },
    {
      path: below(paths.country.path),
      lazy: async () => ({ Component: (await import('./EmbedCountry.tsx')).EmbedCountry }),
    },
    {
      path: below(paths.changes.path),
      lazy: async () => ({ Component: (await import('./EmbedChanges.tsx')).EmbedChanges }),
    },
    {
      path: below(paths.history.path),
      lazy: async () => ({ Component: (await import('./EmbedHistory.tsx')).EmbedHistory }),
    },
    {
      path: below(paths.compare.path),
      lazy: async () => ({ Component: (await import('./EmbedCompare.tsx')).EmbedCompare }),
    },
    {
      path: below(paths.years.path),
      lazy: async () => ({ Component: (await import('./EmbedYears.tsx')).EmbedYears }),
    },
    {
      path: below(paths.evidence.path),
      lazy: async () => ({ Component: (await import('./EmbedPassage.tsx')).EmbedPassage }),
    },
    {
      path: '*',
      lazy: async () => ({
        Component: (await import('../routes/NotFoundRoute.tsx')).NotFoundRoute,
      }),
    },
  ],
};
