import { loadBody } from '../../state/dataset.ts';
import type { ArticleBody } from '../../schema/atlas.ts';

interface Load {
  readonly promise: Promise<ArticleBody>;
  /** The visit for which it was asked. */
  readonly visit: string;
  failed: boolean;
}

const loads = new Map<string, Load>();

/**
 * The text of an article; one promise per slug, as `use` wants it. A load that failed stays failed for
 * the visit that asked, so that its error is shown and not asked for again and again; the next visit
 * (another key of the router's location) tries afresh.
 */
export function bodyOf(slug: string, visit: string): Promise<ArticleBody> {
  const known = loads.get(slug);
  if (known !== undefined && !(known.failed && known.visit !== visit)) return known.promise;
  const load: Load = { promise: loadBody(slug), visit, failed: false };
  load.promise.catch(() => {
    load.failed = true;
  });
  loads.set(slug, load);
  return load.promise;
}
