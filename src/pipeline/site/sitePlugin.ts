import { copyFile, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minifySync } from 'vite';
import type { Plugin, PreviewServer, ViteBuilder } from 'vite';
import { writePreviews } from './previews/writePreviews.ts';
import { writeSite } from './writeSite.ts';
import type { SiteCode } from './writeSite.ts';

const ENTRY = 'src/app/server/entry.tsx';
/** What every page ends with. */
const BEGIN = 'src/app/begin.js';
/** Where the site's code for Node stands while the pages are made. */
const SERVER = '.server';
/** Whose licence goes wherever their files go. */
const FONTS = ['source-sans-3', 'source-serif-4'] as const;
/** Pictures by content, kept from build to build. */
const PREVIEW_CACHE = 'node_modules/.cache/previews';
/** Where `npm start` serves the site. */
const HERE = 'http://127.0.0.1:4173';

/** `SITE_ORIGIN` as an origin: without path and final slash. */
export function parseOrigin(value: string | undefined): string {
  if (value === undefined || value === '') return HERE;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname + url.search !== '/') {
    throw new Error(
      `SITE_ORIGIN is "${value}"; give it as scheme and host, like https://example.org, and the path below it as BASE_PATH`,
    );
  }
  return url.origin;
}

/**
 * Makes every page of the site into a file after the client is built, and serves these in preview as a
 * static host does. `SITE_ORIGIN` is where the site will be, for the addresses that must be absolute.
 */
export function sitePlugin(): Plugin {
  const origin = parseOrigin(process.env['SITE_ORIGIN']);
  return {
    name: 'site',
    config: (_, { command, isPreview }) => ({
      // A built site has a file for every page; in development one document serves them all.
      ...(isPreview && { appType: 'mpa' as const }),
      define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(origin) },
      // One run of the pipeline serves both builds.
      builder: { sharedPlugins: true },
      environments: {
        ssr: {
          // Self-contained, so that it can be run from any folder; tests load libraries as they are.
          ...(command === 'build' && { resolve: { noExternal: true } }),
          build: {
            rollupOptions: { input: ENTRY },
            ssr: true,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      handler: (builder) => buildSite(builder, origin),
    },
    configurePreviewServer: servePages,
  };
}

async function buildSite(builder: ViteBuilder, origin: string): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('Vite gave no environments');
  const { root } = builder.config;
  const folder = resolve(root, client.config.build.outDir);
  const server = join(folder, SERVER);
  if (!client.isBuilt) await builder.build(client);
  ssr.config.build.outDir = server;
  await builder.build(ssr);
  const started = performance.now();
  const code = (await import(pathToFileURL(join(server, 'entry.js')).href)) as SiteCode;
  const begin = minifySync(BEGIN, await readFile(resolve(root, BEGIN), 'utf8'));
  const { pages } = await writeSite(folder, code, begin.code);
  const { drawn } = await writePreviews(code.previews(), folder, resolve(root, PREVIEW_CACHE));
  for (const font of FONTS) {
    const licence = `node_modules/@fontsource/${font}/LICENSE`;
    await copyFile(resolve(root, licence), join(folder, 'assets', `${font}-licence.txt`));
  }
  await rm(server, { recursive: true });
  const { logger } = builder.config;
  logger.info(
    `${pages} pages written and ${drawn} previews drawn in ${Math.round(performance.now() - started)} ms`,
  );
  if (origin === HERE) {
    logger.warn(
      `SITE_ORIGIN is not set: addresses in previews, feeds and sitemap begin with ${HERE} and work on this machine only`,
    );
  }
}

/** Answers a page's address with its file, and what no file is for with 404.html, as static hosts do. */
function servePages(server: PreviewServer): () => void {
  const { root, base, build } = server.config;
  const folder = resolve(root, build.outDir);
  server.middlewares.use((request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', HERE);
    if (!pathname.startsWith(base)) {
      next();
      return;
    }
    stat(join(folder, decode(pathname.slice(base.length)), 'index.html')).then(
      () => {
        request.url = `${pathname.replace(/\/?$/, '/')}index.html${search}`;
        next();
      },
      () => next(),
    );
  });
  return () =>
    server.middlewares.use((_request, response, next) => {
      readFile(join(folder, '404.html')).then(
        (page) => response.writeHead(404, { 'content-type': 'text/html' }).end(page),
        () => next(),
      );
    });
}

/** A malformed escape stays as it stands. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
