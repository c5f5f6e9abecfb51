import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/pipeline/site/sitePlugin.ts';
import { atlasPlugin } from './src/pipeline/vitePlugin.ts';

/** Nothing is fetched for a citation; the fetching part of its library would bring Node's own along. */
const noFetch = fileURLToPath(new URL('src/features/share/noFetch.ts', import.meta.url));

/** What the map needs comes in three files, with all that each rests on; the rest when it is asked for. */
const codeSplitting = {
  groups: [
    { name: 'dataset', test: /virtual:atlas\/atlas$/, priority: 3 },
    {
      name: 'libraries',
      test: /node_modules\/(react|react-dom|react-router|zustand)\//,
      priority: 2,
    },
    { name: 'app', test: /src\/app\/(start|routes\/HomeRoute)\.tsx$/, priority: 1 },
  ],
};

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), atlasPlugin(), sitePlugin()],
  resolve: { alias: { 'node-fetch': noFetch, 'sync-fetch': noFetch } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // One style sheet, so that no page waits for a second one or moves when it comes.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // The list of what each part rests on would weigh more in the first script than it saves later.
    // Without preloading, which is all that a polyfill would add, everything works.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
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
