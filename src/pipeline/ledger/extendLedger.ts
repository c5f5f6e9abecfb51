import type { Ledger } from './ledger.ts';
import type { Meanings } from './meaning.ts';

/**
 * The ledger with everything that the seeds have. What was published stays; of an article that still
 * means the same, title and hashes are those of now. The seeds must have passed the ledger's check.
 */
export function extendLedger(ledger: Ledger, now: Meanings): Ledger {
  return {
    ...ledger,
    articles: new Map([
      ...ledger.articles,
      ...[...now.articles].map(
        ([slug, { title, text, source }]) => [slug, { title, text, source }] as const,
      ),
    ]),
    observations: new Map([...ledger.observations, ...now.observations]),
  };
}
