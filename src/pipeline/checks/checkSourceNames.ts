import { sourceSlug } from '../../domain/sourceSlug.ts';
import type { Diagnostic, JsonPath } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';

/** A source's name and where it stands in a file. */
export interface NamedSource {
  readonly name: string;
  readonly path: JsonPath;
}

/**
 * Checks that each source has an address, and none that another name has, be it in this file or among
 * those already `known`.
 */
export function checkSourceNames(
  located: Located<unknown>,
  named: readonly NamedSource[],
  known: readonly string[] = [],
): Diagnostic[] {
  const holders = new Map(known.map((name) => [sourceSlug(name), name]));
  return named.flatMap(({ name, path }) => {
    const slug = sourceSlug(name);
    const holder = holders.get(slug);
    if (slug !== '' && holder === undefined) holders.set(slug, name);
    if (slug !== '' && (holder === undefined || holder === name)) return [];
    return located.report('error', path, {
      rule: 'source-address',
      value: name,
      message:
        holder === undefined
          ? "no address can be made of the source's name"
          : `the source "${holder}" has the same address`,
      remedy:
        holder === undefined
          ? 'Write the name in Latin letters or digits.'
          : 'Write the name the same way everywhere; tell two sources apart by a letter or digit.',
    });
  });
}
