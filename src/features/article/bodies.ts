import type { ArticleBody } from '../../schema/atlas.ts';
import { loadBody } from '../../state/dataset.ts';
import { loadRaw } from '../../state/rawText.ts';

interface Load<T> {
  readonly promise: Promise<T>;
  /** The visit for which it was asked. */
  readonly visit: string;
  failed: boolean;
}

/**
 * One promise per slug, as `use` wants it. A load that failed stays failed for the visit that asked, so
 * that its error is shown and not asked for again and again; the next visit (another key of the router's
 * location) tries afresh.
 */
function loadOnce<T>(load: (slug: string) => Promise<T>) {
  const loads = new Map<string, Load<T>>();
  return (slug: string, visit: string): Promise<T> => {
    const known = loads.get(slug);
    if (known !== undefined && !(known.failed && known.visit !== visit)) return known.promise;
    const fresh: Load<T> = { promise: load(slug), visit, failed: false };
    fresh.promise.catch(() => {
      fresh.failed = true;
    });
    loads.set(slug, fresh);
    return fresh.promise;
  };
}

/** The text of an article. */
export const bodyOf: (slug: string, visit: string) => Promise<ArticleBody> = loadOnce((slug) =>
  loadBody(slug),
);

/** Its file as it was read; asked for by those who want to see it. */
export const rawOf: (slug: string, visit: string) => Promise<string> = loadOnce(loadRaw);
