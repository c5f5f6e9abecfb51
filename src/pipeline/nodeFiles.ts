import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SeedFiles } from './read/readText.ts';

/** Every file of a folder by name; sub-folders are not read. */
export async function readFolder(folder: string): Promise<SeedFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((e) => e.isFile()).map((e) => e.name);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]));
}

/**
 * Replaces a folder by the given files. A folder that holds something else, told by the lack of any of
 * their names, is left alone: throws.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>) {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0 && !present.some((name) => files.has(name))) {
    throw new Error(`"${folder}" holds other files; name an empty or a new folder`);
  }
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Today in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
