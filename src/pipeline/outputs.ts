import { createHash } from 'node:crypto';
import type { Corpus } from './assemble.ts';
import { readOtherNames } from './countries.ts';
import type { Shapes } from '../schema/atlas.ts';

/** How much of the hash names a version: enough to tell any two apart. */
const VERSION_LENGTH = 12;

/** Names what the data say: changes with every coding, never with the time of a build. */
const versionOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, VERSION_LENGTH);

/** The corpus as files: path to content. The same input gives the same bytes. */
export function toOutputs(corpus: Corpus, shapes: Shapes): Map<string, string> {
  const atlas = JSON.stringify(corpus.atlas);
  const sources = JSON.stringify(corpus.sources);
  const outputs = new Map<string, string>([
    ['atlas.json', atlas],
    ['sources.json', sources],
    ['version.json', JSON.stringify(versionOf(atlas, sources))],
    ['shapes.json', JSON.stringify(shapes)],
    ['retired.json', JSON.stringify(corpus.retired)],
    ['names.json', JSON.stringify(readOtherNames())],
  ]);
  for (const body of corpus.bodies) outputs.set(`articles/${body.slug}.json`, JSON.stringify(body));
  return outputs;
}
