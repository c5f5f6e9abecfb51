import { createHash } from 'node:crypto';
import { toRelease } from '../domain/release/release.ts';
import { releaseSchema } from '../schema/release.ts';
import type { Stamp } from '../schema/release.ts';
import type { Corpus } from './assemble.ts';
import { readOtherNames } from './countries.ts';
import type { Maps } from './map/shapes.ts';

/** How much of the hash names a version: enough to tell any two apart. */
const VERSION_LENGTH = 12;

/** Names what the data say: changes with every coding, never with the time of a build. */
const contentHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, VERSION_LENGTH);

/** Which release the data are, or that they have changed since. */
export function stampOf({ atlas, sources, release }: Corpus): Stamp {
  const hash = contentHash(JSON.stringify(atlas), JSON.stringify(sources));
  const { version = null, date = null } = release ?? {};
  return { version, date, hash, changed: release?.hash !== hash };
}

/** The corpus as files: path to content. The same input gives the same bytes. */
export function toOutputs(corpus: Corpus, { shapes, sketch }: Maps): Map<string, string> {
  const stamp = stampOf(corpus);
  const release = releaseSchema.parse(toRelease(corpus.atlas, corpus.retired, stamp));
  const outputs = new Map<string, string>([
    ['atlas.json', JSON.stringify(corpus.atlas)],
    ['sources.json', JSON.stringify(corpus.sources)],
    ['version.json', JSON.stringify(stamp.hash)],
    ['stamp.json', JSON.stringify(stamp)],
    ['release.json', JSON.stringify(release)],
    ['shapes.json', JSON.stringify(shapes)],
    ['sketch.json', JSON.stringify(sketch)],
    ['retired.json', JSON.stringify(corpus.retired)],
    ['names.json', JSON.stringify(readOtherNames())],
  ]);
  for (const body of corpus.bodies) outputs.set(`articles/${body.slug}.json`, JSON.stringify(body));
  for (const { slug, text } of corpus.raws) outputs.set(`raw/${slug}.json`, JSON.stringify(text));
  return outputs;
}
