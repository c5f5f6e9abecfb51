import { useLocation } from 'react-router';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestPages } from '../../features/notFound/suggestions.ts';

/** A malformed escape stays as it stands. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

export function NotFoundRoute() {
  const pathname = decode(useLocation().pathname);
  return <NotFound what="page" value={pathname} suggestions={suggestPages(pathname)} />;
}
