/** Runs a TypeScript entry of the pipeline through Vite's module runner, so that no second compiler is needed. */
import { runnerImport } from 'vite';
const entry = process.argv[2] ?? 'cli.ts';
await runnerImport(new URL(entry, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
