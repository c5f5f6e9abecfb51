/** Runs a TypeScript entry of this folder through Vite's module runner, so that no second compiler is needed. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [entry] = process.argv.splice(2, 1);
const file = fileURLToPath(new URL(entry, import.meta.url));
await runnerImport(file, { configFile: false, logLevel: 'error' });
