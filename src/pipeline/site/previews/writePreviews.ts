import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paintPreview } from './paintPreview.ts';
import type { Preview } from '../../../schema/preview.ts';

/** To be raised when the same preview is to be drawn in another way. */
const PAINTER = '1';

/** Names a preview's picture by all that it depends on. */
export const previewKey = (preview: Preview): string =>
  createHash('sha256')
    .update(PAINTER)
    .update(JSON.stringify({ ...preview, path: '' }))
    .digest('hex');

/** Writes every preview into a folder; what `cache` has been given before is not drawn again. */
export async function writePreviews(
  previews: readonly Preview[],
  folder: string,
  cache: string,
): Promise<{ readonly drawn: number }> {
  await mkdir(cache, { recursive: true });
  let drawn = 0;
  for (const preview of previews) {
    const kept = join(cache, `${previewKey(preview)}.png`);
    let png: Uint8Array | null = await readFile(kept).catch(() => null);
    if (png === null) {
      png = await paintPreview(preview);
      drawn += 1;
      await writeFile(kept, png);
    }
    const file = join(folder, preview.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  }
  return { drawn };
}
