import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useUi } from '../../state/uiStore.ts';

const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}));

/** The one share dialog of the site, fetched when it is first opened. */
export function ShareHost() {
  const sharing = useUi((s) => s.sharing);
  const share = useUi((s) => s.share);
  const { pathname } = useLocation();
  const page = useRef(pathname);
  // Going back in the history leaves the page that was to be shared.
  useEffect(() => {
    if (page.current === pathname) return;
    page.current = pathname;
    share(null);
  }, [pathname, share]);
  if (sharing === null) return null;
  return (
    <Suspense fallback={null}>
      <ShareDialog sharing={sharing} />
    </Suspense>
  );
}
