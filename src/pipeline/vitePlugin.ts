import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { buildCorpus } from './corpus.ts';
import { readFolder, today } from './nodeFiles.ts';
import { toOutputs } from './outputs.ts';
import { formatReport } from './report.ts';
import { buildMaps } from './map/shapes.ts';

const PREFIX = 'virtual:atlas/';
/** A module whose name starts with NUL is left alone by other plugins (Rollup's convention). */
const RESOLVED = `\0${PREFIX}`;
/** Folders of files by slug; each is a module of loaders too. */
const FOLDERS: readonly string[] = ['articles', 'raw'];

/**
 * Runs the pipeline and serves its files as modules: `virtual:atlas/atlas`, `…/sources`, `…/shapes`,
 * `…/sketch`, `…/articles/<slug>`, `…/raw/<slug>` and, for opening these lazily by slug, `…/articles` and
 * `…/raw`. A build, and the start of development, fails on errors. Later a change in seeds reloads the
 * page; one with errors shows them and leaves the last good corpus.
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
    outputs = toOutputs(result.corpus, buildMaps(result.corpus.atlas));
    return null;
  }

  function watch(server: ViteDevServer) {
    const folder = resolve(root, seedsFolder);
    server.watcher.add(folder);
    // One after the other, so that of two quick saves the later one is what stays.
    let last: Promise<void> = Promise.resolve();
    const onChange = (path: string) => {
      if (relative(folder, path).startsWith('..')) return;
      last = last.then(() => refresh(server));
    };
    for (const event of ['add', 'change', 'unlink'] as const) {
      server.watcher.on(event, onChange);
    }
  }

  async function refresh(server: ViteDevServer): Promise<void> {
    const failure = await rebuild().catch(String);
    if (failure !== null) {
      server.config.logger.error(failure);
      server.ws.send({ type: 'error', err: { message: failure, stack: '' } });
      return;
    }
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
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
      if (FOLDERS.includes(name)) return loadersModule(name, [...outputs.keys()]);
      const json = outputs.get(`${name}.json`);
      if (json === undefined) throw new Error(`the corpus has no file "${name}.json"`);
      return jsonModule(json);
    },
  };
}

/** JSON inside a string literal parses faster than the same as an object literal. */
const jsonModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)});`;

function loadersModule(folder: string, paths: readonly string[]): string {
  const names = paths.filter((path) => path.startsWith(`${folder}/`));
  const entries = names.map((path) => {
    const name = path.replace(/\.json$/, '');
    const slug = name.slice(folder.length + 1);
    return `${JSON.stringify(slug)}: () => import(${JSON.stringify(PREFIX + name)})`;
  });
  return `export default { ${entries.join(', ')} };`;
}
