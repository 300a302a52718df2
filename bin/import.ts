import { contentFolder } from '../server/content/content-folder';
import { createContentStore } from '../server/content/content-store';
import { help } from './import/help';
import { importPages } from './import/import-pages';
import { readArguments } from './import/read-arguments';
import { showRefusal } from './import/refusal';

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), contentFolder());
  if (!args.ok) return fail(showRefusal(args.refusal));
  if (args.value.help) {
    process.stdout.write(help);
    return;
  }
  const imported = await importPages(args.value, createContentStore(args.value.content));
  if (!imported.ok) return fail(showRefusal(imported.refusal));
  process.stdout.write(imported.value);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

main().catch(() => fail(showRefusal({ key: 'unexpected' })));
