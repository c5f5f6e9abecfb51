import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseSchema } from '../../schema/release.ts';
import type { Release } from '../../schema/release.ts';
import { checkShape, parseJson } from '../read/locatedJson.ts';
import { readText } from '../read/readText.ts';

const RELEASE_FILE = 'release.json';

/** A file of another kind is wrong everywhere; so many faults tell which kind. */
const MOST = 5;

/** Reads a release from a file, or from a folder that holds one. Throws with its faults and their places. */
export async function readRelease(path: string): Promise<Release> {
  const file = (await isFolder(path)) ? join(path, RELEASE_FILE) : path;
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(`"${file}" can't be read: there is no such file`, { cause });
  });
  const text = readText(file, bytes, Infinity);
  const json = text.ok
    ? parseJson(file, text.text)
    : { value: null, diagnostics: [text.diagnostic] };
  const shape = json.value && checkShape(json.value, [], releaseSchema);
  if (shape?.value) return shape.value;
  const faults = (shape ?? json).diagnostics
    .slice(0, MOST)
    .map(({ line, column, message }) => `  ${line}:${column} ${message}`);
  throw new Error([`"${file}" is no release of the atlas`, ...faults].join('\n'));
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
