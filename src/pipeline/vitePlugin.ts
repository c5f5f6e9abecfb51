import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { buildCorpus } from './corpus.ts';
import { readFolder, today } from './nodeFiles.ts';
import { toOutputs } from './outputs.ts';
import { formatReport } from './report.ts';
import { buildShapes } from './map/shapes.ts';

const PREFIX = 'virtual:atlas/';
/** A module whose name starts with NUL is left alone by other plugins (Rollup's convention). */
const RESOLVED = `\0${PREFIX}`;
const LOADERS = 'articles';

/**
 * Runs the pipeline and serves its files as modules: `virtual:atlas/atlas`, `…/sources`, `…/shapes`,
 * `…/articles/<slug>` and, for opening these lazily by slug, `…/articles`. A build fails on errors; in
 * development the errors are shown, the last good corpus stays, and a change in seeds reloads the page.
 */
export function atlasPlugin(seedsFolder = 'seeds'): Plugin {
  let outputs = new Map<string, string>();
  let root = '.';
  let quiet = false;

  async function rebuild(): Promise<string | null> {
    const result = buildCorpus({
      files: await readFolder(resolve(root, seedsFolder)),
      today: today(),
    });
    const report = formatReport(result);
    if (result.corpus === null) return report;
    if (!quiet) console.log(`\n${report}\n`);
    outputs = toOutputs(result.corpus, buildShapes(result.corpus.atlas));
    return null;
  }

  function watch(server: ViteDevServer) {
    const folder = resolve(root, seedsFolder);
    server.watcher.add(folder);
    const onChange = async (path: string) => {
      if (relative(folder, path).startsWith('..')) return;
      const failure = await rebuild();
      if (failure !== null) {
        server.config.logger.error(failure);
        server.ws.send({ type: 'error', err: { message: failure, stack: '' } });
        return;
      }
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    };
    for (const event of ['add', 'change', 'unlink'] as const) {
      server.watcher.on(event, (path) => void onChange(path));
    }
  }

  return {
    name: 'atlas',
    configResolved(config) {
      root = config.root;
      quiet = config.mode === 'test';
    },
    async buildStart() {
      const failure = await rebuild();
      if (failure !== null) throw new Error(`the seeds have errors\n\n${failure}`);
    },
    configureServer: watch,
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const name = id.slice(RESOLVED.length);
      if (name === LOADERS) return loadersModule([...outputs.keys()]);
      const json = outputs.get(`${name}.json`);
      if (json === undefined) throw new Error(`the corpus has no file "${name}.json"`);
      return jsonModule(json);
    },
  };
}

/** JSON inside a string literal parses faster than the same as an object literal. */
const jsonModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)});`;

function loadersModule(paths: readonly string[]): string {
  const slugs = paths.flatMap((path) => /^articles\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const entries = slugs.map(
    (slug) =>
      `${JSON.stringify(slug)}: () => import(${JSON.stringify(`${PREFIX}articles/${slug}`)})`,
  );
  return `export default { ${entries.join(', ')} };`;
}
