import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from './corpus.ts';
import { extendLedger } from './ledger/extendLedger.ts';
import { formatLedger } from './ledger/ledger.ts';
import { readFolder, today } from './nodeFiles.ts';
import { PUBLISHED } from './read/seedFiles.ts';
import { formatReport } from './report.ts';

const USAGE = `npm run publish-ids -- [SEEDS]
  SEEDS  a seeds folder, seeds if left out`;

async function publish(seeds: string): Promise<void> {
  const result = buildCorpus({ files: await readFolder(seeds), today: today() });
  if (result.corpus === null) {
    console.error(`${formatReport(result)}\n\nNothing was published: mend the errors first.`);
    process.exitCode = 1;
    return;
  }
  const { ledger, meanings } = result;
  const extended = extendLedger(ledger, meanings);
  const fresh = [
    ...[...extended.articles.keys()].filter((slug) => !ledger.articles.has(slug)),
    ...[...extended.observations.keys()].filter((id) => !ledger.observations.has(id)),
  ];
  const file = join(seeds, PUBLISHED);
  const content = formatLedger(extended);
  if (content !== (await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, content);
  for (const id of fresh) console.log(`+ ${id}`);
  console.log(`${fresh.length} new in ${file}`);
}

try {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  await publish(positionals[0] ?? 'seeds');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
