import type { ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { articleBySlug, observations } from '../../state/dataset.ts';

interface Passage {
  readonly article: ArticleSummary;
  readonly observation: ArticleObservation;
}

/** Every passage that has a page: those that a person has checked, also in copies of a text. */
export const passages: readonly Passage[] = observations.flatMap((observation) => {
  if (observation.layer !== 'articles' || observation.basis !== 'reviewed') return [];
  const article = articleBySlug.get(observation.article);
  return article === undefined ? [] : [{ article, observation }];
});
