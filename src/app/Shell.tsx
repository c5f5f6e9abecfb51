import type { ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Patterns } from '../components/Patterns.tsx';
import { SWATCH_PATTERNS } from '../components/Swatch.tsx';
import { POSITION_FILLS } from '../domain/labels.ts';
import { ShareHost } from '../features/share/ShareHost.tsx';
import { paths } from '../state/paths.ts';
import { useUrl } from '../state/site.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { ScrollMemory } from './ScrollMemory.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './Shell.css';

/** The pages that share one view: moving between them keeps date and filters. */
const VIEW_PAGES: readonly string[] = [
  paths.home.getHref(),
  paths.changes.getHref(),
  paths.years.getHref(),
  paths.countries.getHref(),
  paths.history.getHref(),
  paths.compare.getHref(),
  paths.articles.getHref(),
];

/** The table, its other view the history, and every country's own page. */
const isOfCountries = (pathname: string): boolean =>
  pathname === paths.history.getHref() ||
  `${pathname}/`.startsWith(`${paths.countries.getHref()}/`);

export function Shell({ outlet = <Outlet /> }: { outlet?: ReactNode }) {
  const { pathname, search } = useLocation();
  const address = useUrl({ pathname, search });
  const keep = VIEW_PAGES.includes(pathname) ? search : '';
  return (
    <div className="shell">
      <a className="shell__skip" href="#content">
        Skip to the content
      </a>
      <svg width="0" height="0" className="shell__patterns" aria-hidden="true">
        <Patterns prefix={SWATCH_PATTERNS} scale={0.8} fills={POSITION_FILLS} />
      </svg>
      <header className="shell__header">
        <Link className="shell__name" to={paths.home.getHref()}>
          Huawei &amp; 5G Atlas
        </Link>
        <nav className="shell__nav" aria-label="Main">
          <NavLink to={{ pathname: paths.home.getHref(), search: keep }} end>
            Map
          </NavLink>
          <NavLink to={{ pathname: paths.changes.getHref(), search: keep }}>Changes</NavLink>
          <Link
            to={{ pathname: paths.countries.getHref(), search: keep }}
            {...(isOfCountries(pathname) && { className: 'active', 'aria-current': 'page' })}
          >
            Countries
          </Link>
          <NavLink to={{ pathname: paths.compare.getHref(), search: keep }}>Compare</NavLink>
          <NavLink to={{ pathname: paths.articles.getHref(), search: keep }}>Articles</NavLink>
          <NavLink to={paths.about.getHref()}>About</NavLink>
        </nav>
        <ThemeSwitch />
      </header>
      <NoticeBar />
      <main id="content" tabIndex={-1} className="shell__main">
        {outlet}
      </main>
      <footer className="shell__footer">
        <p>
          Positions are coded by a published <Link to={paths.about.getHref()}>codebook</Link> from
          texts and public acts, each with its proof and its{' '}
          <Link to={paths.sources.getHref()}>source</Link>. Borders show who governs, not who
          should.
        </p>
        <p>Code under the MIT licence. Source texts belong to their publishers.</p>
        <p className="print-only">Printed from {address}</p>
      </footer>
      <ShareHost />
      <ScrollMemory />
    </div>
  );
}
