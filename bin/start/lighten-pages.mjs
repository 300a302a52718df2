import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lightenPage } from '../../server/cache/lighten-page.mjs';

/**
 * Lightens every page that was built ahead. A page made later, on its first request, goes out as the framework made it.
 * @param {string} root
 */
export function lightenPages(root) {
  const folder = path.join(root, '.next', 'server', 'app');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, lightenPage(readFileSync(file, 'utf8')));
  }
}
