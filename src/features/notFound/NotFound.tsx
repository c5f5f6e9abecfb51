import { Link } from 'react-router';
import { paths } from '../../state/paths.ts';
import type { Suggestion } from './suggestions.ts';
import './notFound.css';

interface NotFoundProps {
  /** What was looked for, in one word: "page", "article", "country". */
  what: string;
  /** What the address named; shown as plain text and cut. */
  value: string;
  /** Nearest first; the first five are shown. */
  suggestions: readonly Suggestion[];
}

const LONGEST = 80;
const MOST = 5;

const cut = (value: string): string =>
  value.length > LONGEST ? `${value.slice(0, LONGEST - 1).trimEnd()}…` : value;

/** Says what does not exist and offers what may have been meant. */
export function NotFound({ what, value, suggestions }: NotFoundProps) {
  return (
    <div className="page not-found">
      <title>{`No such ${what} | Huawei & 5G Atlas`}</title>
      <meta name="robots" content="noindex" />
      <p className="eyebrow">Not found</p>
      <h1>
        There is no {what} <q className="not-found__value">{cut(value)}</q>
      </h1>
      {suggestions.length > 0 && (
        <section aria-labelledby="not-found-nearest">
          <h2 id="not-found-nearest" className="not-found__heading">
            Did you mean
          </h2>
          <ul className="not-found__list">
            {suggestions.slice(0, MOST).map(({ href, label }) => (
              <li key={href}>
                <Link to={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        Or start from <Link to={paths.home.getHref()}>the map</Link>,{' '}
        <Link to={paths.countries.getHref()}>all countries</Link> or{' '}
        <Link to={paths.articles.getHref()}>all articles</Link>.
      </p>
    </div>
  );
}
