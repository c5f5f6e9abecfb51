import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Preview } from '../../schema/preview.ts';

/** What the site's own code, built for Node, gives to be written. */
export interface SiteCode {
  renderPage(path: string): Promise<{ readonly head: string; readonly body: string }>;
  sitePages(): readonly { readonly path: string; readonly listed: boolean }[];
  /** Files that are no pages, by their path below the base. */
  siteFiles(): readonly { readonly path: string; readonly content: string }[];
  previews(): readonly Preview[];
}

const HEAD_SLOT = /(<!-- page -->)[^]*?(<!-- \/page -->)/;
const SCRIPTS =
  /[^\S\n]*<(?:script type="module"|link rel="modulepreload") [^>]*>(?:<\/script>)?\n?/g;

/** Sets Vite's scripts aside in a template, for a script of a few lines at the page's end to take out. */
function setScriptsAside(html: string, begin: string): string {
  const scripts = html.match(SCRIPTS);
  if (scripts === null) throw new Error('index.html has no script');
  const aside = `<template id="scripts">\n${scripts.join('')}</template>\n<script>${begin}</script>\n`;
  return html.replace(SCRIPTS, '').replace('</body>', () => `${aside}</body>`);
}

const ROOT_SLOT = '<div id="root"></div>';

/**
 * Puts a page into the document that Vite has built. `data-page` tells the script which path the HTML
 * was made for.
 */
export function fillTemplate(
  template: string,
  path: string,
  { head, body }: { readonly head: string; readonly body: string },
): string {
  if (!HEAD_SLOT.test(template) || !template.includes(ROOT_SLOT)) {
    throw new Error(
      `index.html has lost its slots: it needs "<!-- page --><!-- /page -->" and ${ROOT_SLOT}`,
    );
  }
  // By functions, since "$" in a text would mean something in a replacement string.
  return template
    .replace(HEAD_SLOT, (_, open: string, close: string) => open + head + close)
    .replace(ROOT_SLOT, () => `<div id="root" data-page="${path}">${body}</div>`);
}

/** A host without rules answers a folder's address with the index in it. */
const fileOf = (path: string): string =>
  path === '/' ? 'index.html' : `${path.slice(1)}/index.html`;

/** A path that no page has, so that its page is the one of what is not found; `begin.js` knows it too. */
const NOWHERE = '/404';

/**
 * Writes every page and file of the site into a folder that holds the client's build. `begin` is the
 * script that every page ends with.
 */
export async function writeSite(
  folder: string,
  site: SiteCode,
  begin: string,
): Promise<{ pages: number }> {
  const template = setScriptsAside(await readFile(join(folder, 'index.html'), 'utf8'), begin);
  const write = async (path: string, content: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const pages = site.sitePages();
  for (const { path } of pages) {
    await write(fileOf(path), fillTemplate(template, path, await site.renderPage(path)));
  }
  await write('404.html', fillTemplate(template, NOWHERE, await site.renderPage(NOWHERE)));
  for (const { path, content } of site.siteFiles()) await write(path, content);
  return { pages: pages.length };
}
