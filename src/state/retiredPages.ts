import type { RetiredAddress } from '../schema/published.ts';
import { paths } from './paths.ts';

/** A page at which only its own end is told. */
export interface RetiredPage {
  readonly path: string;
  /** The address that it leads on to; `null`: withdrawn. */
  readonly to: string | null;
  readonly address: RetiredAddress;
}

/** Where a slug or an observation's id is read; a record's id begins with its country's code. */
export function hrefOf(kind: RetiredAddress['kind'], id: string): string {
  if (kind === 'article') return paths.article.getHref(id);
  const [slug = '', evidence] = id.split('/');
  return evidence === undefined
    ? paths.country.getHref(id.slice(0, 2), id)
    : paths.evidence.getHref(slug, evidence);
}

/** All pages of retired addresses. Entries of the record have none: they stand on their country's. */
export const retiredPages = (addresses: readonly RetiredAddress[]): RetiredPage[] =>
  addresses
    .filter(({ kind, id }) => kind === 'article' || id.includes('/'))
    .map((address) => ({
      path: hrefOf(address.kind, address.id),
      to: address.to === null ? null : hrefOf(address.kind, address.to),
      address,
    }));
