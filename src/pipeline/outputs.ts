import type { Corpus } from './assemble.ts';
import type { Shapes } from '../schema/atlas.ts';

/** The corpus as files: path to content. The same input gives the same bytes. */
export function toOutputs(corpus: Corpus, shapes: Shapes): Map<string, string> {
  const outputs = new Map<string, string>([
    ['atlas.json', JSON.stringify(corpus.atlas)],
    ['sources.json', JSON.stringify(corpus.sources)],
    ['shapes.json', JSON.stringify(shapes)],
  ]);
  for (const body of corpus.bodies) outputs.set(`articles/${body.slug}.json`, JSON.stringify(body));
  return outputs;
}
