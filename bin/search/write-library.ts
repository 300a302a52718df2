import { parseArgs } from 'node:util';
import { makeLibrary } from './library/make-articles';
import { writeLibrary } from './library/write-library';

// npx tsx bin/search/write-library.ts COUNT FOLDER: a made-up library in a folder, the same every time.
const { positionals } = parseArgs({ allowPositionals: true });
const [count = '', folder] = positionals;
if (!/^\d{1,6}$/.test(count) || folder === undefined || positionals.length > 2) {
  process.stderr.write('Usage: npx tsx bin/search/write-library.ts COUNT FOLDER\n');
  process.exitCode = 1;
} else {
  await writeLibrary(folder, makeLibrary(Number(count)).articles());
  console.log(`${count} articles are in ${folder}.`);
}
