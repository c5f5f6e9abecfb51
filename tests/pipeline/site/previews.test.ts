import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { paintPreview } from '../../../src/pipeline/site/previews/paintPreview.ts';
import type { Preview } from '../../../src/schema/preview.ts';
import { previewKey, writePreviews } from '../../../src/pipeline/site/previews/writePreviews.ts';

const REFERENCES = fileURLToPath(new URL('../../fixtures/previews', import.meta.url));
/** Of all pixels, how many may differ: another build of the renderer smooths edges otherwise. */
const TOLERANCE = 0.01;

const chip = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="38" height="30"><rect width="38" height="30" fill="${fill}"/></svg>`;

const CARD: Preview = {
  path: 'previews/card.png',
  layout: 'card',
  eyebrow: 'Huawei & 5G Atlas · April 2019',
  title: 'Česko',
  position: { text: 'Review, declared', chip: chip('#dfcb88') },
  words: 'az egyetlen szempont: őrizzük meg <b>döntésünk</b> szabadságát & „idézet”',
  quoted: true,
  footer: 'A publisher, state-owned (Russia), April 2019',
  map: '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="536" viewBox="0 0 50 53.6"><rect x="10" y="10" width="20" height="20" fill="#861f15"/></svg>',
  colours: { paper: '#fbfaf7', ink: '#1b1d22', quiet: '#545963', rule: '#d9d6cd' },
};
const MAP: Preview = {
  ...CARD,
  path: 'previews/map.png',
  layout: 'map',
  position: null,
  title: 'Where governments stand',
};

const differing = (a: PNG, b: PNG): number =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) /
  (a.width * a.height);

describe('a preview picture', () => {
  it.each([
    ['card', CARD],
    ['map', MAP],
  ] as const)('looks as its reference: %s', async (name, preview) => {
    const painted = await paintPreview(preview);
    const file = join(REFERENCES, `${name}.png`);
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, painted);
    expect(existsSync(file)).toBe(true);
    const [a, b] = [PNG.sync.read(Buffer.from(painted)), PNG.sync.read(await readFile(file))];
    expect([a.width, a.height]).toEqual([1200, 630]);
    expect(differing(a, b)).toBeLessThan(TOLERANCE);
  });

  it('shows what it is about: other words, another colour, another map are other pictures', async () => {
    const plain = PNG.sync.read(Buffer.from(await paintPreview(CARD)));
    const others: Preview[] = [
      { ...CARD, words: 'something else altogether, said by somebody else in another place' },
      { ...CARD, position: { text: 'Review, declared', chip: chip('#1f7090') } },
      { ...CARD, map: CARD.map.replace('#861f15', '#1f7090') },
    ];
    for (const other of others) {
      const painted = PNG.sync.read(Buffer.from(await paintPreview(other)));
      expect(differing(plain, painted)).toBeGreaterThan(0.0005);
    }
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await paintPreview(CARD)).equals(await paintPreview(CARD))).toBe(true);
  });

  it('takes words of any length without leaving the picture', async () => {
    const long = 'Sicherheitsüberprüfung '.repeat(60);
    const painted = PNG.sync.read(
      Buffer.from(await paintPreview({ ...CARD, title: long, words: long, footer: long })),
    );
    // The last rows and the margin on the right are paper.
    const paper = painted.data.readUInt32BE(4 * (1200 * 625 + 5));
    for (let x = 0; x < 1200; x += 1)
      expect(painted.data.readUInt32BE(4 * (1200 * 620 + x))).toBe(paper);
  });
});

describe('writing previews', () => {
  it('draws each once and keeps it by what it shows, not by its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'previews-'));
    const cache = join(folder, 'cache');
    expect(await writePreviews([CARD, MAP], folder, cache)).toEqual({ drawn: 2 });
    const renamed = { ...CARD, path: 'previews/renamed.png' };
    expect(await writePreviews([renamed, MAP], folder, cache)).toEqual({ drawn: 0 });
    expect(previewKey(renamed)).toBe(previewKey(CARD));
    expect(previewKey({ ...CARD, words: 'other' })).not.toBe(previewKey(CARD));
    const files = await Promise.all(
      [CARD.path, renamed.path].map((path) => readFile(join(folder, path))),
    );
    expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
  });
});
