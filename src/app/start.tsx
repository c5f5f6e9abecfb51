import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createBrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { routes } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

const basename = import.meta.env.BASE_URL;

/**
 * Takes over the page that the build has put into the file, where it is this address's; else draws it
 * anew: with a query, which a file can't know, and from a host that answers every address with one file.
 */
export async function start(root: HTMLElement): Promise<void> {
  // Static hosts add the slash of a folder; inside the site an address has none.
  const { pathname, search, hash } = location;
  const path = pathname === basename ? pathname : pathname.replace(/\/+$/, '');
  if (path !== pathname) history.replaceState(history.state, '', path + search + hash);

  const router = createBrowserRouter(routes, { basename });
  const app = (
    <StrictMode>
      <App router={router} />
    </StrictMode>
  );
  await matched(router);
  const made = root.dataset['page'];
  if (made !== undefined && basename + made.slice(1) === path && search === '') {
    startTransition(() => void hydrateRoot(root, app));
    return;
  }
  removeMadeHead();
  flushSync(() => createRoot(root).render(app));
  delete document.documentElement.dataset['pending'];
}

/** Until the page's own chunk is there, so that it is drawn at once. */
async function matched(router: Router): Promise<void> {
  if (router.state.initialized) return;
  await new Promise<void>((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}

/** What the file says of another page stands between two comments. */
function removeMadeHead(): void {
  const nodes = [...document.head.childNodes];
  const [from, to] = [' page ', ' /page '].map((text) =>
    nodes.findIndex((node) => node instanceof Comment && node.data === text),
  );
  for (const node of nodes.slice((from ?? -1) + 1, to)) node.remove();
}
