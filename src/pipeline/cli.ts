import { buildCorpus } from './corpus.ts';
import { readFolder, today, writeFolder } from './nodeFiles.ts';
import { toOutputs } from './outputs.ts';
import { formatReport } from './report.ts';
import { buildMaps } from './map/shapes.ts';

const [seeds = 'seeds', target = '.corpus'] = process.argv.slice(2);

const result = buildCorpus({ files: await readFolder(seeds), today: today() });
console.log(formatReport(result));
if (result.corpus === null) {
  process.exitCode = 1;
} else {
  await writeFolder(target, toOutputs(result.corpus, buildMaps(result.corpus.atlas)));
  console.log(`Written to ${target}/`);
}
