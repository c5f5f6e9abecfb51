import { nearest } from '../../domain/nearest.ts';
import type { Candidate } from '../../domain/nearest.ts';
import { YEARS } from '../../domain/period.ts';
import { articles, countries } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

/** A page that exists, offered in place of one that doesn't. */
export interface Suggestion {
  readonly href: string;
  readonly label: string;
}

type Option = Suggestion & Candidate;

const option = (href: string, label: string, ...names: string[]): Option => ({
  href,
  label,
  keys: [label, ...names],
});

const PAGES: readonly Option[] = [
  option(paths.home.getHref(), 'Map', 'home', 'index', 'world'),
  option(paths.countries.getHref(), 'Countries', 'country'),
  option(paths.articles.getHref(), 'Articles', 'article', 'texts'),
  option(paths.sources.getHref(), 'Sources', 'source', 'publishers', 'media'),
  option(paths.about.getHref(), 'About', 'codebook', 'methodology', 'licence', 'license'),
];

const ARTICLES: readonly Option[] = articles.map(({ slug, title }) =>
  option(paths.article.getHref(slug), title, slug),
);

/** What people write instead of the ISO code or the usual name. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  GB: ['UK', 'Britain', 'England'],
  GR: ['EL'],
  US: ['USA', 'America'],
};

const COUNTRIES: readonly Option[] = countries.map(({ code, name }) =>
  option(paths.country.getHref(code), name, code, ...(ALIASES[code] ?? [])),
);

const YEAR_PAGES: readonly Option[] = YEARS.map((year) => option(paths.year.getHref(year), year));

export const suggestYears = (year: string): Suggestion[] => nearest([year], YEAR_PAGES);

export const suggestArticles = (slug: string): Suggestion[] => nearest([slug], ARTICLES);

export const suggestCountries = (code: string): Suggestion[] => nearest([code], COUNTRIES);

/** Pages, articles and countries near to a whole path or to one of its parts. */
export function suggestPages(pathname: string): Suggestion[] {
  const parts = pathname.split('/').filter((part) => part !== '');
  return nearest([pathname, ...parts], [...PAGES, ...ARTICLES, ...COUNTRIES]);
}
