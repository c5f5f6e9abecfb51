import type { RouteObject } from 'react-router';
import { paths } from '../state/paths.ts';
import { ErrorView } from './ErrorView.tsx';
import { HomeRoute } from './routes/HomeRoute.tsx';
import { embedRoutes } from './embed/embedRoutes.tsx';
import { Shell } from './Shell.tsx';

/** The map is in the first chunk; every other page is fetched when it is opened. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    hydrateFallbackElement: <></>,
    errorElement: <Shell outlet={<ErrorView />} />,
    children: [
      {
        errorElement: <ErrorView />,
        children: [
          { path: paths.home.path, element: <HomeRoute /> },
          {
            path: paths.changes.path,
            lazy: async () => ({
              Component: (await import('./routes/ChangesRoute.tsx')).ChangesRoute,
            }),
          },
          {
            path: paths.years.path,
            lazy: async () => ({
              Component: (await import('./routes/YearsRoute.tsx')).YearsRoute,
            }),
          },
          {
            path: paths.year.path,
            lazy: async () => ({
              Component: (await import('./routes/YearRoute.tsx')).YearRoute,
            }),
          },
          {
            path: paths.articles.path,
            lazy: async () => ({
              Component: (await import('./routes/ArticlesRoute.tsx')).ArticlesRoute,
            }),
          },
          {
            path: paths.article.path,
            lazy: async () => ({
              Component: (await import('./routes/ArticleRoute.tsx')).ArticleRoute,
            }),
          },
          {
            path: paths.evidence.path,
            lazy: async () => ({
              Component: (await import('./routes/ArticleRoute.tsx')).ArticleRoute,
            }),
          },
          {
            path: paths.countries.path,
            lazy: async () => ({
              Component: (await import('./routes/CountriesRoute.tsx')).CountriesRoute,
            }),
          },
          {
            path: paths.country.path,
            lazy: async () => ({
              Component: (await import('./routes/CountryRoute.tsx')).CountryRoute,
            }),
          },
          {
            path: paths.history.path,
            lazy: async () => ({
              Component: (await import('./routes/HistoryRoute.tsx')).HistoryRoute,
            }),
          },
          {
            path: paths.compare.path,
            lazy: async () => ({
              Component: (await import('./routes/CompareRoute.tsx')).CompareRoute,
            }),
          },
          {
            path: paths.sources.path,
            lazy: async () => ({
              Component: (await import('./routes/SourcesRoute.tsx')).SourcesRoute,
            }),
          },
          {
            path: paths.source.path,
            lazy: async () => ({
              Component: (await import('./routes/SourceRoute.tsx')).SourceRoute,
            }),
          },
          {
            path: paths.about.path,
            lazy: async () => ({
              Component: (await import('./routes/AboutRoute.tsx')).AboutRoute,
            }),
          },
          {
            path: '*',
            lazy: async () => ({
              Component: (await import('./routes/NotFoundRoute.tsx')).NotFoundRoute,
            }),
          },
        ],
      },
    ],
  },
  embedRoutes,
];
