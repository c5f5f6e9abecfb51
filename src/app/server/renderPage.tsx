import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { paths } from '../../state/paths.ts';
import { SITE_ORIGIN } from '../../state/site.ts';
import { routes } from '../routes.tsx';
import { structuredData } from './structuredData.ts';

/** A page as HTML: what belongs into the document's head, and into its root. */
export interface RenderedPage {
  readonly head: string;
  readonly body: string;
}

const basename = import.meta.env.BASE_URL;
const handler = createStaticHandler(routes, { basename });

/** The tags that React would move into a head if the document were its own; it writes them first. */
const HOISTED = /^(?:<title[^>]*>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/;

/** A frame is too small for the atlas. `EmbedShell.tsx` has the same for those whose script has come. */
const outside = (path: string): string =>
  path.startsWith(paths.embed.path) ? '<base target="_blank">' : '';

/** Renders what the site shows at a path without the base. Anything that goes wrong is thrown. */
export async function renderPage(path: string): Promise<RenderedPage> {
  const url = new URL(basename + path.slice(1), SITE_ORIGIN);
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`"${path}" answers with ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </StrictMode>,
    {
      // A large part would else come last, for a script to put in its place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => void failures.push(error),
    },
  );
  const html = await new Response(prelude).text();
  if (failures.length > 0) throw new Error(`"${path}" can't be drawn`, { cause: failures[0] });
  const head = HOISTED.exec(html)?.[0] ?? '';
  return { head: outside(path) + head + structuredData(path), body: html.slice(head.length) };
}
