import { useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import type { To } from 'react-router';

/** Where the site is put up, without its base path; given to the build as `SITE_ORIGIN`. */
export const SITE_ORIGIN: string = import.meta.env.SITE_ORIGIN;

/**
 * The permanent address of a page below a site's own, query and anchor kept: its path ends in a slash,
 * since a static host answers it so without a detour.
 */
export function addressBelow(site: string, href: string): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  return site + (page === '/' ? '' : `${page.slice(1)}/`) + rest;
}

/** The same below this site. */
export const permanentUrl = (href: string): string =>
  addressBelow(SITE_ORIGIN + import.meta.env.BASE_URL, href);

/** The absolute address of a file of the site, by its path below the base. */
export const fileUrl = (path: string): string => SITE_ORIGIN + import.meta.env.BASE_URL + path;

const never = () => () => {};

/** Where the reader has the site from; while a page is made into a file, where it will be put up. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => location.origin,
    () => SITE_ORIGIN,
  );

/** An absolute address to copy or print. */
export function useUrl(to: To): string {
  const origin = useOrigin();
  return new URL(useHref(to), origin).href;
}
