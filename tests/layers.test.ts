import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const SLOW = 60_000;

/** File, what it imports, and whether the layers allow it. */
const IMPORTS: readonly (readonly [string, string, boolean])[] = [
  ['src/schema/a.ts', "import { a } from '../domain/dates.ts';", false],
  ['src/domain/a.ts', "import { a } from '../schema/vocabulary.ts';", true],
  ['src/domain/b.ts', "import type { a } from '../schema/atlas.ts';", true],
  ['src/domain/c.ts', "import { a } from '../schema/atlas.ts';", false],
  ['src/domain/d.ts', "import { a } from 'node:fs/promises';", false],
  ['src/domain/e.ts', "import { a } from 'fs';", false],
  ['src/domain/f.ts', "import { a } from 'react-dom/client';", false],
  ['src/domain/g.ts', "import { a } from '../pipeline/corpus.ts';", false],
  ['src/domain/h.ts', "import a from 'virtual:atlas/atlas';", false],
  ['src/domain/i.ts', 'const a = fetch;', false],
  ['src/pipeline/a.ts', "import { a } from 'node:fs';", true],
  ['src/pipeline/b.ts', "import { a } from '../state/dataset.ts';", false],
  ['src/pipeline/c/d.ts', "import { a } from '../../domain/dates.ts';", true],
  ['src/state/a.ts', "import { a } from '../domain/dates.ts';", true],
  ['src/state/b.ts', "import { a } from '../features/map/walk.ts';", false],
  ['src/state/c.ts', "import { a } from '../pipeline/corpus.ts';", false],
  ['src/state/d.ts', "import { a } from '../schema/record.ts';", false],
  ['src/features/x/a.ts', "import { a } from '../../domain/dates.ts';", true],
  ['src/features/x/b.ts', "import { a } from '../../components/Swatch.tsx';", true],
  ['src/features/x/c.ts', "import { a } from './d.ts';", true],
  ['src/features/x/e.ts', "import { a } from '../legend/Legend.tsx';", false],
  ['src/features/x/f.ts', "import { a } from '../../features/legend/Legend.tsx';", false],
  ['src/features/x/g.ts', "import { a } from '../../pipeline/corpus.ts';", false],
  ['src/features/x/h.ts', "import { a } from '../../app/Shell.tsx';", false],
  ['src/features/x/i.ts', "import { a } from 'zod';", false],
  ['src/features/x/j.ts', "import { a } from 'node:fs/promises';", false],
  ['src/components/a.ts', "import { a } from '../domain/dates.ts';", false],
  ['src/components/b.ts', "import { a } from '../schema/vocabulary.ts';", false],
  ['src/components/c.ts', "import { a } from 'zustand';", false],
  ['src/components/d.ts', "import { a } from 'react';", true],
  ['src/app/a.ts', "import { a } from '../features/map/walk.ts';", true],
  ['src/app/b.ts', "import { a } from '../pipeline/corpus.ts';", false],
];

/** The linter fails where it finds something; what it found is in its output all the same. */
const outputOf = (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' });

let root: string;
let flagged: Set<string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'layers-'));
  await cp('.oxlintrc.json', join(root, '.oxlintrc.json'));
  for (const [file, code] of IMPORTS) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), `${code}\nexport const used = [a];\n`);
  }
  const oxlint = resolve('node_modules/.bin/oxlint');
  const { stdout } = await run(oxlint, ['--format', 'unix'], { cwd: root }).catch(outputOf);
  const faults = stdout.split('\n').filter((line) => /no-restricted/.test(line));
  flagged = new Set(faults.map((line) => line.split(':')[0]?.replace(`${root}/`, '') ?? ''));
}, SLOW);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('the layers that lint holds', () => {
  it.each(IMPORTS)('%s: %s', (file, _, isAllowed) => {
    expect(flagged.has(file)).toBe(!isAllowed);
  });
});
