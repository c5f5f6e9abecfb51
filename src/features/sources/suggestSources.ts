import { nearest } from '../../domain/nearest.ts';
import { sourceSlug } from '../../domain/sourceSlug.ts';
import { paths } from '../../state/paths.ts';
import { sources } from '../../state/sources.ts';

const CANDIDATES = sources.map(({ name }) => ({
  href: paths.source.getHref(name),
  label: name,
  keys: [name, sourceSlug(name)],
}));

/** The pages of sources whose names are near to what an address has. */
export const suggestSources = (slug: string) => nearest([slug], CANDIDATES);
