import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasPlugin } from '../../src/pipeline/vitePlugin.ts';

const SLOW = 60_000;
const REVIEW = 'seeds/alpha.review.json';

let root: string;
let server: ViteDevServer | undefined;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp('tests/fixtures/good-corpus/seeds', join(root, 'seeds'), { recursive: true });
  await writeFile(
    join(root, 'main.js'),
    "import atlas from 'virtual:atlas/atlas'; globalThis.atlas = atlas;",
  );
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(root, { recursive: true, force: true });
});

async function serve() {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    mode: 'test',
    plugins: [atlasPlugin()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  await server.pluginContainer.buildStart();
  return { server, sent: vi.spyOn(server.ws, 'send') };
}

const load = async (vite: ViteDevServer): Promise<string> =>
  (await vite.transformRequest('virtual:atlas/atlas'))?.code ?? '';

async function editReview(change: (text: string) => string) {
  const file = join(root, REVIEW);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

describe('the development server', () => {
  it('reloads the page with the new corpus when a seed changes', { timeout: SLOW }, async () => {
    const { server: vite, sent } = await serve();
    expect(await load(vite)).not.toContain('A new gist');
    await editReview((text) => text.replace(/"gist": "[^"]*"/, '"gist": "A new gist."'));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }), SLOW / 2);
    expect(await load(vite)).toContain('A new gist');
  });

  it(
    'shows the errors of a bad seed and keeps the last good corpus',
    { timeout: SLOW },
    async () => {
      const { server: vite, sent } = await serve();
      await load(vite);
      await editReview((text) => text.replace(/"stance": "[a-z]+"/, '"stance": "angry"'));
      await vi.waitFor(
        () =>
          expect(sent).toHaveBeenCalledWith(
            expect.objectContaining({
              type: 'error',
              err: expect.objectContaining({ message: expect.stringContaining('unknown-stance') }),
            }),
          ),
        SLOW / 2,
      );
      expect(await load(vite)).toContain('observations');
      expect(await load(vite)).not.toContain('angry');
    },
  );
});

describe('a production build', () => {
  it('fails on a bad seed and says where', { timeout: SLOW }, async () => {
    await editReview((text) => text.replace(/"stance": "[a-z]+"/, '"stance": "angry"'));
    const building = build({
      root,
      configFile: false,
      logLevel: 'silent',
      mode: 'test',
      plugins: [atlasPlugin()],
      build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
    });
    await expect(building).rejects.toThrow(/alpha\.review\.json:\d+:\d+ error unknown-stance/);
  });
});
