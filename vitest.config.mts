import {defineConfig} from 'vitest/config';

/** unit: beside the code · content: properties of all chapters · site: properties of the built site in a browser. */
export default defineConfig({
  resolve: {
    alias: [
      {find: '@site', replacement: import.meta.dirname},
      // What Docusaurus' own bundler resolves: its client modules.
      {find: /^@docusaurus\/(use\w+|router|Link|Head)$/, replacement: `${import.meta.dirname}/node_modules/@docusaurus/core/lib/client/exports/$1.js`},
    ],
  },
  // Docusaurus' tsconfig leaves JSX to the bundler; tests have none.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    projects: [
      {
        extends: true,
        test: {name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'], testTimeout: 60_000},
      },
      {extends: true, test: {name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 120_000}},
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
