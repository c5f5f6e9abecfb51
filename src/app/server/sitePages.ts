import { articles, countries, observationsOf } from '../../state/dataset.ts';
import { NO_FILTERS } from '../../domain/filters.ts';
import { YEARS } from '../../domain/period.ts';
import { paths, TIMELINE } from '../../state/paths.ts';
import { retiredAddresses } from '../../state/retired.ts';
import { retiredPages } from '../../state/retiredPages.ts';
import { sources } from '../../state/sources.ts';
import { passages } from './passages.ts';

/** A page that becomes a file. */
export interface SitePage {
  /** Without the base. */
  readonly path: string;
  /** Whether search engines are told of it. */
  readonly listed: boolean;
}

const listed = (path: string): SitePage => ({ path, listed: true });
const unlisted = (path: string): SitePage => ({ path, listed: false });

/** Every page of the site, for files and the sitemap. What rules propose comes and goes, so it has none. */
export function sitePages(): SitePage[] {
  const known = observationsOf(NO_FILTERS);
  const views = [
    paths.home,
    paths.changes,
    paths.years,
    paths.countries,
    paths.history,
    paths.compare,
  ].map((view) => view.getHref());
  const ofCountries = countries.map(({ code }) => ({
    path: paths.country.getHref(code),
    listed: known.has(code),
  }));
  const ofPassages = passages.map(({ observation: o }) =>
    unlisted(paths.evidence.getHref(o.article, o.evidence)),
  );
  const retired = retiredPages(retiredAddresses);
  const retiredFrames = retired.filter(({ address }) => address.kind === 'observation');
  const embedded = [
    ...views,
    TIMELINE.path,
    ...[...ofCountries, ...ofPassages, ...retiredFrames].map(({ path }) => path),
  ];
  return [
    ...[...views, paths.articles.getHref(), paths.sources.getHref(), paths.about.getHref()].map(
      listed,
    ),
    ...YEARS.map((year) => listed(paths.year.getHref(year))),
    ...ofCountries,
    ...articles.map(({ slug }) => listed(paths.article.getHref(slug))),
    ...ofPassages,
    // Of most there is little to find: the pages that cite them name the same entries.
    ...sources.map(({ name, publisher }) => ({
      path: paths.source.getHref(name),
      listed: publisher !== null,
    })),
    ...retired.map(({ path }) => unlisted(path)),
    ...embedded.map((path) => unlisted(paths.embed.getHref(path))),
  ];
}
