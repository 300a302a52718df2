import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const houses = ['app', 'bin', 'components', 'core', 'e2e', 'i18n', 'server'];

/** Every source file of ours, by its path from the root; data for tests left out. */
export function readSources(root: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const house of houses) {
    for (const place of readdirSync(path.join(root, house), { recursive: true, encoding: 'utf8' })) {
      const file = `${house}/${place.split(path.sep).join('/')}`;
      if (!/\.(tsx?|mjs|css)$/.test(file) || file.includes('/fixtures/') || !statSync(path.join(root, file)).isFile())
        continue;
      sources.set(file, readFileSync(path.join(root, file), 'utf8'));
    }
  }
  return sources;
}
