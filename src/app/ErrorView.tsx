import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { paths } from '../state/paths.ts';
import { forgetFailures } from '../state/sharedLoad.ts';

/** A fault of ours, or a file that did not arrive: says so and offers ways on. */
export function ErrorView() {
  const error = useRouteError();
  useEffect(forgetFailures, []);
  return (
    <div className="page stack">
      <h1>This page could not be shown</h1>
      <p>{error instanceof Error ? error.message : 'Something went wrong.'}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Load it again
        </button>{' '}
        or go back <Link to={paths.home.getHref()}>to the map</Link>.
      </p>
    </div>
  );
}
