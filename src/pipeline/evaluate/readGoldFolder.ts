import { FILE_START } from '../diagnostics.ts';
import { readFolder } from '../nodeFiles.ts';
import { readGold } from './goldFolder.ts';
import type { GoldFolder } from './goldFolder.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'this is no folder',
  EACCES: 'the folder may not be read',
};

/** Reads a gold folder from disk; a folder that can't be read is an error among the diagnostics. */
export async function readGoldFolder(folder: string): Promise<GoldFolder> {
  try {
    return readGold(folder, await readFolder(folder));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = PROBLEMS[code];
    if (message === undefined) throw error;
    const problem = {
      rule: 'no-folder',
      value: folder,
      message,
      remedy: 'Name a folder of <id>.txt and <id>.json, for example tests/gold.',
    };
    return {
      texts: [],
      diagnostics: [{ severity: 'error', file: folder, ...FILE_START, ...problem }],
    };
  }
}
