import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (place: string) => fileURLToPath(new URL(place, import.meta.url));

export default defineConfig({
  resolve: {
    // `server-only` refuses to load outside a server build; its own empty twin stands in for it.
    alias: { '@': here('.'), 'server-only': here('./node_modules/server-only/empty.js') },
  },
  test: {
    include: ['{core,server,bin,i18n,components}/**/*.test.{ts,tsx}'],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['**/*.test.ts', '**/fixtures/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 95 },
    },
  },
});
