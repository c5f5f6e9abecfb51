import { sourceSlug } from '../domain/sourceSlug.ts';

/** Every address of the site, once: the pattern for the router and the address for links. */
export const paths = {
  home: { path: '/', getHref: () => '/' },
  years: { path: '/years', getHref: () => '/years' },
  year: { path: '/years/:year', getHref: (year: string) => `/years/${year}` },
  changes: { path: '/changes', getHref: () => '/changes' },
  articles: { path: '/articles', getHref: () => '/articles' },
  article: { path: '/articles/:slug', getHref: (slug: string) => `/articles/${slug}` },
  evidence: {
    path: '/articles/:slug/evidence/:id',
    getHref: (slug: string, id: string) => `/articles/${slug}/evidence/${id}`,
  },
  countries: { path: '/countries', getHref: () => '/countries' },
  country: {
    path: '/countries/:code',
    /** `entry`: the id of an observation, at whose place the page opens. */
    getHref: (code: string, entry?: string) =>
      `/countries/${code}${entry === undefined ? '' : `#${anchorOf(entry)}`}`,
  },
  history: { path: '/history', getHref: () => '/history' },
  compare: { path: '/compare', getHref: () => '/compare' },
  sources: { path: '/sources', getHref: () => '/sources' },
  /** By the source's name. */
  source: { path: '/sources/:slug', getHref: (name: string) => `/sources/${sourceSlug(name)}` },
  about: { path: '/about', getHref: () => '/about' },
  /** Every view without the site around it: its own path after this one. */
  embed: {
    path: '/embed',
    getHref: (page: string) => (page === '/' ? '/embed' : `/embed${page}`),
  },
} as const;

/** The feeds' files, below the base and without their endings. */
export const FEEDS = {
  articles: 'feeds/articles',
  changes: 'feeds/changes',
  country: (code: string) => `feeds/countries/${code}`,
} as const;

/** Where the timeline is: embedded by itself, and a section of the first page. */
export const TIMELINE = { path: '/timeline', hash: '#timeline' } as const;

/** The page on which an embedded view stands. */
export function pageOfEmbed(pathname: string, search: string): string {
  const page = pathname.slice(paths.embed.path.length).replace(/\/$/, '');
  return page === TIMELINE.path ? `/${search}${TIMELINE.hash}` : `${page || '/'}${search}`;
}

/** The id of the element that shows an observation on its country's page. */
export function anchorOf(observationId: string): string {
  return observationId.replace('/', '--');
}
