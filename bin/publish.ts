import { invalidatePages } from '../server/cache/invalidate-pages.mjs';
import { contentFolder } from '../server/content/content-folder';
import { listFolders } from '../server/content/list-folders';
import { toFaultLine } from '../server/content/to-fault-line';
import { openDatabase } from '../server/store/postgres/database';
import { migrate } from '../server/store/postgres/migrate';
import { tellUntold } from '../server/store/postgres/publish/untold';
import { explainDatabase, readDatabaseAddress } from './publish/explain-database';
import { showProgress } from './publish/progress';
import { type Outcome, publishLibrary } from './publish/publish-library';
import { type PublishArguments, readArguments } from './publish/read-arguments';
import { say } from './publish/say';

/** Publishes a folder of articles; resolves with the exit code, 1 where anything is wrong. */
async function publish(): Promise<number> {
  const args = readArguments(process.argv.slice(2), contentFolder());
  if (typeof args === 'string') return fail(args);
  if (args.help) return tell(say('help'));
  const set = readDatabaseAddress(process.env.DATABASE_URL);
  if ('sentence' in set) return fail(set.sentence);
  const folders = await listFolders(args.content);
  if (folders === null) return fail(say('libraryMissing', { folder: args.content }));
  const unknown = args.slugs.filter((slug) => !folders.slugs.includes(slug));
  if (!args.remove && unknown[0] !== undefined)
    return fail(say('articleUnknown', { slug: unknown[0], folder: args.content }));
  for (const fault of folders.faults) console.error(toFaultLine(fault));
  const outcome = await publishTo(set.address, args, folders.slugs);
  if (typeof outcome === 'string') return fail(outcome);
  report(outcome);
  return outcome.broken + folders.faults.length === 0 ? 0 : 1;
}

async function publishTo(address: string, args: PublishArguments, found: readonly string[]): Promise<Outcome | string> {
  // An index may take longer than a reader would wait.
  const database = openDatabase(address, { connections: 2, statementTimeout: 0 });
  let isReached = false;
  try {
    const names = await migrate(database);
    isReached = true;
    if (names.length > 0) console.log(say('migrated', { names: names.join(', ') }));
    const inFolder = new Set(found);
    const asked = new Set(args.slugs);
    const library = {
      folder: args.content,
      slugs: args.slugs.length === 0 ? found : args.slugs.filter((slug) => inFolder.has(slug)),
      isGone: (slug: string) => !inFolder.has(slug) && (asked.size === 0 || asked.has(slug)),
      remove: args.remove,
    };
    const outcome = await publishLibrary(database, library, showProgress(process.stderr));
    await tellUntold(database, (slugs) => invalidatePages(slugs)).catch((error: unknown) => {
      throw new NotTold(error);
    });
    return outcome;
  } catch (error) {
    if (error instanceof NotTold) return say('notTold', { said: error.message });
    const sentence = explainDatabase(error, address);
    if (sentence === null) throw error;
    return isReached ? `${sentence}\n${say('interrupted')}` : sentence;
  } finally {
    await database.end();
  }
}

/** The articles are published; the instances that show them could not be told. */
class NotTold extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function report({ published, unchanged, removed, broken, left }: Outcome): void {
  if (published.length + removed.length + broken === 0) console.log(say('nothing', { unchanged }));
  else {
    const counts = { published: published.length, unchanged, removed: removed.length, broken };
    console.log(say('done', counts));
  }
  if (left > 0) console.log(say('left', { left }));
}

function tell(text: string): number {
  console.log(text);
  return 0;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await publish();
