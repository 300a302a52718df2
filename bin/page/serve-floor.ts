import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../start/root.mjs';

const build = join(root, '.next');
const types: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml', webp: 'image/webp' };

/**
 * Serves the page at `path` as bare as it can be, and gives its address: no script, no data, its style sheets inlined, a
 * file that was compressed beforehand. Faces come as in the reader.
 */
export async function serveFloor(path: string): Promise<string> {
  const html = await strip(await readFile(join(build, 'server', 'app', `${path}.html`), 'utf8'));
  const page = gzipSync(html, { level: 9 });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === path) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(page);
      return;
    }
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    const file = join(build, 'static', 'media', name);
    if (!existsSync(file) || !(await readdir(join(build, 'static', 'media'))).includes(name)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(await readFile(file));
  });
  // It must not keep the command from ending.
  server.unref();
  await new Promise<void>((done) => server.listen(0, done));
  const at = server.address();
  return `http://localhost:${typeof at === 'object' ? at?.port : ''}${path}`;
}

async function strip(html: string): Promise<string> {
  const bare = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*\bas="(?:script|style)"[^>]*>/g, '')
    .replace(/<link\b[^>]*\bmedia="print"[^>]*>/g, '');
  const sheets = [...bare.matchAll(/<link rel="stylesheet" href="\/_next\/([^"?]+)[^>]*>/g)];
  const styles = await Promise.all(sheets.map(([, file = '']) => readFile(join(build, file), 'utf8')));
  const unlinked = sheets.reduce((all, [link]) => all.replace(link, ''), bare);
  // Addresses in a style sheet of its own are beside it.
  const inlined = styles.join('').replaceAll('url(../', 'url(/_next/static/');
  return unlinked.replace('</head>', () => (inlined === '' ? '</head>' : `<style>${inlined}</style></head>`));
}
