import type { SeedFiles } from '../../../src/pipeline/read/readText.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same seeds with some files added, replaced or (`null`) taken away. */
export function withFiles(
  seeds: SeedFiles,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): SeedFiles {
  const files = new Map(seeds);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) files.delete(name);
    else files.set(name, typeof content === 'string' ? utf8(content) : content);
  }
  return files;
}
