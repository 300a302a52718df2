import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (place: string) => fileURLToPath(new URL(place, import.meta.url));

const tests = ['{core,server,bin,i18n,components,app}/**/*.test.{ts,tsx}'];
const onPostgres = ['{server,bin}/**/*.postgres.test.ts'];

export default defineConfig({
  resolve: {
    // `server-only` refuses to load outside a server build; its own empty twin stands in for it.
    alias: { '@': here('.'), 'server-only': here('./node_modules/server-only/empty.js') },
  },
  test: {
    maxWorkers: '100%',
    projects: [
      // Nothing here is about time: a test that a busy machine slows down is not one that fails.
      { extends: true, test: { name: 'plain', include: tests, exclude: onPostgres, testTimeout: 30_000 } },
      // A server is started for these, and only when one of them is to be run.
      {
        extends: true,
        test: {
          name: 'postgres',
          include: onPostgres,
          globalSetup: here('./bin/start/postgres-for-tests.mjs'),
          // The server shares the processors with the tests of other files.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['**/*.test.ts', '**/fixtures/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 95 },
    },
  },
});
