import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildCorpus } from './corpus.ts';
import { extendLedger } from './ledger/extendLedger.ts';
import { formatLedger } from './ledger/ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import { readFolder, today } from './nodeFiles.ts';
import { stampOf } from './outputs.ts';
import { PUBLISHED } from './read/seedFiles.ts';
import { stampCitation, stampLedger } from './release/stampRelease.ts';
import { formatReport } from './report.ts';

const USAGE = `npm run publish-ids -- [SEEDS] [--release]
  SEEDS      a seeds folder, seeds if left out
  --release  gives what the seeds say the version of package.json, in the ledger and in
             CITATION.cff; npm version does this for you`;

const CITATION = 'CITATION.cff';

const freshIn = (extended: Ledger, ledger: Ledger): string[] => [
  ...[...extended.articles.keys()].filter((slug) => !ledger.articles.has(slug)),
  ...[...extended.observations.keys()].filter((id) => !ledger.observations.has(id)),
];

async function publish(seeds: string, isRelease: boolean): Promise<void> {
  const result = buildCorpus({ files: await readFolder(seeds), today: today() });
  const { corpus, ledger, meanings } = result;
  if (corpus === null) {
    throw new Error(`${formatReport(result)}\n\nNothing was published: mend the errors first.`);
  }
  let extended = extendLedger(ledger, meanings);
  if (isRelease) {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile('package.json', 'utf8')));
    const stamp = { version, date: today(), hash: stampOf(corpus).hash };
    extended = stampLedger(extended, stamp);
    await writeFile(CITATION, stampCitation(await readFile(CITATION, 'utf8'), stamp));
    console.log(`Release ${version}, contents ${stamp.hash}`);
  }
  const file = join(seeds, PUBLISHED);
  await writeFile(file, formatLedger(extended));
  const fresh = freshIn(extended, ledger);
  for (const id of fresh) console.log(`+ ${id}`);
  console.log(`${fresh.length} new in ${file}`);
}

try {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { release: { type: 'boolean', default: false } },
  });
  await publish(positionals[0] ?? 'seeds', values.release);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
