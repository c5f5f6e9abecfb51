import { feedFiles } from './feeds.ts';
import { release } from '../../state/release.ts';
import { fileUrl, permanentUrl, SITE_ORIGIN } from '../../state/site.ts';
import { escapeMarkup } from './markup.ts';
import { sitePages } from './sitePages.ts';

/** A file that is no page, by its path below the base. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** By sitemaps.org's protocol 0.9. It tells no dates: none is known of a page that many texts change. */
function sitemap(): string {
  const entries = sitePages()
    .filter((page) => page.listed)
    .map(({ path }) => `<url><loc>${escapeMarkup(permanentUrl(path))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** For a site at the root of its host; below one, the sitemap is told to search engines by hand. */
const robots = (): string =>
  ['User-agent: *', 'Allow: /', `Sitemap: ${fileUrl('sitemap.xml')}`, ''].join('\n');

export function siteFiles(): SiteFile[] {
  return [
    { path: 'sitemap.xml', content: sitemap() },
    { path: 'release.json', content: JSON.stringify(release) },
    { path: 'robots.txt', content: robots() },
    ...feedFiles(SITE_ORIGIN, import.meta.env.BASE_URL),
    // Without it GitHub Pages leaves out what begins with an underscore.
    { path: '.nojekyll', content: '' },
  ];
}
