import { parseArgs } from 'node:util';
import { compareReleases } from '../domain/release/compareReleases.ts';
import { formatReleaseNotes } from '../domain/release/formatReleaseNotes.ts';
import { readRelease } from './release/readRelease.ts';

const USAGE = `npm run release-notes -- OLD NEW [--json]
  OLD, NEW  release.json of two states of the data, or a folder that holds one:
            a built site, or what npm run corpus writes
  --json    the changes as data`;

try {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [old, now, ...rest] = positionals;
  if (old === undefined || now === undefined || rest.length > 0) {
    throw new Error(`two releases are compared, and ${positionals.length} were named`);
  }
  const before = await readRelease(old);
  const after = await readRelease(now);
  const changes = compareReleases(before, after);
  const names = { ...before.countries, ...after.countries };
  console.log(
    values.json
      ? JSON.stringify(changes, null, 2)
      : formatReleaseNotes(changes, (code) => names[code] ?? code).trimEnd(),
  );
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
