import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../../src/pipeline/fonts/cutFonts.ts';

const FOLDER = fileURLToPath(new URL('../../src/app/fonts', import.meta.url));

describe('the fonts of the site', () => {
  it('are what "npm run fonts" makes, to the byte', async () => {
    const made = await cutFonts();
    expect((await readdir(FOLDER)).toSorted()).toEqual([...made.keys()].toSorted());
    const differing: string[] = [];
    for (const [name, content] of made) {
      if (!content.equals(await readFile(join(FOLDER, name)))) differing.push(name);
    }
    expect(differing).toEqual([]);
  });

  it('give each letter to one file of a family only', async () => {
    const sheet = (await cutFonts()).get('fonts.css')?.toString() ?? '';
    const owners = new Map<string, number>();
    for (const [, family, ranges = ''] of sheet.matchAll(
      /font-family: '(Atlas S(?:ans|erif))(?: More)?';[^}]*unicode-range: ([^;]*);/g,
    )) {
      for (const range of ranges.split(', ')) {
        const [first = 0, last = first] = range
          .slice(2)
          .split('-')
          .map((point) => Number.parseInt(point, 16));
        for (let point = first; point <= last; point++) {
          const key = `${family} ${point}`;
          owners.set(key, (owners.get(key) ?? 0) + 1);
        }
      }
    }
    expect(owners.size).toBeGreaterThan(1000);
    expect([...owners].filter(([, count]) => count > 1)).toEqual([]);
  });
});
