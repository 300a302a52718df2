import 'server-only';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'fontverter';

const fontFiles = [
  '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  '@fontsource/amiri/files/amiri-arabic-400-normal.woff2',
];

let unpacked: Promise<string[]> | undefined;

/**
 * The pages' own faces as files that the drawing of pictures can read: it knows no WOFF2 and takes no fonts from memory.
 * Unpacked once a process, into a folder of its own for temporary files. Rejects where that cannot be written.
 */
export function shareFaces(): Promise<string[]> {
  unpacked ??= unpack().catch((error: unknown) => {
    unpacked = undefined;
    throw error;
  });
  return unpacked;
}

async function unpack(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'muqabala-faces-'));
  return Promise.all(
    fontFiles.map(async (file) => {
      const packed = await readFile(path.join(process.cwd(), 'node_modules', file));
      const place = path.join(folder, `${path.basename(file, '.woff2')}.ttf`);
      await writeFile(place, await convert(packed, 'sfnt'));
      return place;
    }),
  );
}
