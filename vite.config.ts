import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/pipeline/site/sitePlugin.ts';
import { atlasPlugin } from './src/pipeline/vitePlugin.ts';

/** Nothing is fetched for a citation; the fetching part of its library would bring Node's own along. */
const noFetch = fileURLToPath(new URL('src/features/share/noFetch.ts', import.meta.url));

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), atlasPlugin(), sitePlugin()],
  resolve: { alias: { 'node-fetch': noFetch, 'sync-fetch': noFetch } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // One style sheet, so that no page waits for a second one or moves when it comes.
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: false },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
