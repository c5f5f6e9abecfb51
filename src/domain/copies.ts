import type { ArticleObservation, ArticleSummary, Observation } from '../schema/atlas.ts';
import { compareText } from './compareText.ts';

/** The text under which an article counts: the first of its copies, or itself. */
export const textOf = ({ slug, copyOf }: ArticleSummary): string => copyOf ?? slug;

/** An observation, and those of copies of its text that say the same. */
export interface Told {
  readonly observation: Observation;
  readonly copies: readonly ArticleObservation[];
}

const isProposed = (o: ArticleObservation): boolean => o.basis === 'proposed';

/** All that a position rests on: two that agree in it can't move a headline apart. */
const saidIn = (o: ArticleObservation): string =>
  [o.country, o.stance, o.scope, o.date, o.binding, o.power, o.until, o.latest].join(' ');

/** What a person has checked first, then the first copy, then by address. */
const compareTellers =
  (text: string) =>
  (a: ArticleObservation, b: ArticleObservation): number =>
    Number(isProposed(a)) - Number(isProposed(b)) ||
    Number(a.article !== text) - Number(b.article !== text) ||
    compareText(a.article, b.article);

/**
 * The one rule by which evidence is counted: what several copies of a text say alike is one piece of
 * it. What one text says twice stays two, and so does what its copies say of each. The order is kept.
 */
export function countOnce(
  observations: readonly Observation[],
  textOfArticle: (slug: string) => string,
): Told[] {
  const groups = new Map<string, ArticleObservation[]>();
  for (const o of observations) {
    if (o.layer !== 'articles') continue;
    const key = `${textOfArticle(o.article)} ${saidIn(o)}`;
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const copiesOf = new Map<Observation, ArticleObservation[]>();
  const copies = new Set<Observation>();
  for (const group of groups.values()) {
    const [first, ...rest] = group.toSorted(compareTellers(textOfArticle(group[0]?.article ?? '')));
    if (first === undefined) continue;
    const own = [first, ...rest.filter((o) => o.article === first.article)];
    const places = new Map<string, number>();
    for (const copy of rest.filter((o) => o.article !== first.article)) {
      // What a person has checked never hides behind a proposal.
      const open = own.filter((o) => isProposed(copy) || !isProposed(o));
      const place = places.get(copy.article) ?? 0;
      const lead = open[Math.min(place, open.length - 1)] ?? first;
      places.set(copy.article, place + 1);
      copiesOf.set(lead, [...(copiesOf.get(lead) ?? []), copy]);
      copies.add(copy);
    }
  }
  return observations
    .filter((o) => !copies.has(o))
    .map((observation) => ({ observation, copies: copiesOf.get(observation) ?? [] }));
}
