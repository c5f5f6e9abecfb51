import retired from 'virtual:atlas/retired';
import type { RetiredAddress } from '../schema/published.ts';
import { anchorOf } from './paths.ts';

/** Addresses that lead elsewhere or nowhere by now; imported by lazy routes only. */
export const retiredAddresses: readonly RetiredAddress[] = retired;

const find = (kind: RetiredAddress['kind'], isIt: (id: string) => boolean): RetiredAddress | null =>
  retiredAddresses.find((r) => r.kind === kind && isIt(r.id)) ?? null;

/** What became of an article's address, or of that of one of its passages; `null`: not retired. */
export function retiredAt(slug: string, passage: string | null): RetiredAddress | null {
  const own = passage && find('observation', (id) => id === `${slug}/${passage}`);
  return own || find('article', (id) => id === slug);
}

/** What became of an entry of a country's page, by the hash of its address; `null`: not retired. */
export const retiredEntry = (hash: string): RetiredAddress | null =>
  find('observation', (id) => `#${anchorOf(id)}` === hash);

/** Retired passages of an article. */
export const retiredPassages = (slug: string): readonly RetiredAddress[] =>
  retiredAddresses.filter((r) => r.kind === 'observation' && r.id.startsWith(`${slug}/`));
