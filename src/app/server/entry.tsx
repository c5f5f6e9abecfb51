/** What the build asks of the site to write it as files; nothing here touches Node. */
export { previews } from './previews/previews.tsx';
export { renderPage } from './renderPage.tsx';
export { siteFiles } from './siteFiles.ts';
export { sitePages } from './sitePages.ts';
