import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export const seedsOf = (name: string): string => join(FIXTURES, name, 'seeds');

/** The names of all golden folders. */
export const goldenCases = (): string[] =>
  readdirSync(FIXTURES)
    .filter((name) => existsSync(seedsOf(name)))
    .toSorted();

/**
 * Compares a result with `expected/<file>` of a case; `null` means that there must be no such file.
 * With UPDATE_GOLDEN=1 in the environment it writes the result instead.
 */
export function expectGolden(name: string, file: string, result: string | null): void {
  const path = join(FIXTURES, name, 'expected', file);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    rmSync(path, { force: true });
    if (result === null) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, result);
  }
  expect(result).toBe(readOrNull(path));
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
