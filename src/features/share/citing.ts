import type { Edition } from '../../domain/citation.ts';
import type { ArticleBody } from '../../schema/atlas.ts';
import { loadBody } from '../../state/dataset.ts';
import { stamp } from '../../state/stamp.ts';

/** What a citation needs beyond the index: which atlas it is, and the text in which words stand. */
export interface Citing {
  readonly edition: Edition;
  readonly body: ArticleBody | null;
}

/** Data that have changed since the last release have no day on which they were published. */
const edition: Edition = { version: stamp.hash, released: stamp.changed ? null : stamp.date };

const loads = new Map<string | null, Promise<Citing>>();

async function load(slug: string | null): Promise<Citing> {
  // Without its text a passage can be cited all the same, only not its place in it.
  const body = slug === null ? null : loadBody(slug).catch(() => null);
  return { edition, body: await body };
}

/** One promise for each text, as `use` wants it. */
export function citingOf(slug: string | null): Promise<Citing> {
  const known = loads.get(slug);
  if (known !== undefined) return known;
  const promise = load(slug);
  loads.set(slug, promise);
  return promise;
}
