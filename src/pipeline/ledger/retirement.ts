import type { Retired, RetiredAddress } from '../../schema/published.ts';
import type { Ledger } from './ledger.ts';

/** What the ledger says of a retired id; `undefined`: it is not retired. */
export type RetirementOf = (id: string) => Retired | undefined;

export const articleRetirement =
  ({ articles }: Ledger): RetirementOf =>
  (slug) =>
    articles.get(slug)?.retired;

/** An observation's own retirement, or that of its article, which takes its passages along. */
export const observationRetirement =
  ({ articles, observations }: Ledger): RetirementOf =>
  (id) => {
    const own = observations.get(id)?.retired;
    const [slug = '', evidence] = id.split('/');
    if (own !== undefined || evidence === undefined) return own;
    const retired = articles.get(slug)?.retired;
    if (retired?.to === undefined) return retired;
    return { ...retired, to: `${retired.to}/${evidence}` };
  };

/** Where an id leads in the end, with the last id on the way. */
export interface End {
  readonly kind: 'live' | 'withdrawn' | 'unknown' | 'loop';
  readonly id: string;
}

/** Follows all redirects from an id. */
export function endOf(
  id: string,
  retirementOf: RetirementOf,
  isLive: (id: string) => boolean,
): End {
  const seen = new Set<string>();
  for (let at = id; ;) {
    if (seen.has(at)) return { kind: 'loop', id: at };
    seen.add(at);
    const retired = retirementOf(at);
    if (retired === undefined) return { kind: isLive(at) ? 'live' : 'unknown', id: at };
    if (retired.to === undefined) return { kind: 'withdrawn', id: at };
    at = retired.to;
  }
}

const told = (retired: Retired, of: RetirementOf) => ({
  on: retired.on,
  reason: retired.reason,
  to: retired.to === undefined ? null : endOf(retired.to, of, () => true).id,
});

/** All retired addresses with what the site tells of them; of a ledger without faults. */
export function retiredAddresses(ledger: Ledger): RetiredAddress[] {
  const ofArticle = articleRetirement(ledger);
  const ofObservation = observationRetirement(ledger);
  const articles = [...ledger.articles].flatMap(([id, { title }]): RetiredAddress[] => {
    const retired = ofArticle(id);
    if (retired === undefined) return [];
    return [{ kind: 'article', id, ...told(retired, ofArticle), title, meaning: null }];
  });
  const observations = [...ledger.observations].flatMap(([id, was]): RetiredAddress[] => {
    const retired = ofObservation(id);
    if (retired === undefined) return [];
    const { country, stance, scope, date } = was;
    const meaning = { country, stance, scope, date };
    return [{ kind: 'observation', id, ...told(retired, ofObservation), title: '', meaning }];
  });
  return [...articles, ...observations];
}
