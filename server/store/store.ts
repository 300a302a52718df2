import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/content-folder';
import type { ArticleStore } from './article-store';
import { cacheFolder } from './files/cache-folder';
import { createFilesStore } from './files/create-files-store';
import { createPostgresStore } from './postgres/create-postgres-store';

const database = process.env.DATABASE_URL;

/** The app's own library: the database named by `DATABASE_URL`, or else the folder of articles, with nothing to install. */
export const store: ArticleStore = database
  ? createPostgresStore(database)
  : createFilesStore(contentFolder(), cacheFolder(), builtAt());

/** When the build began to make the pages that the server shows; null where there is none. */
function builtAt(): number | null {
  const file = join(/*turbopackIgnore: true*/ process.cwd(), '.next', 'BUILD_ID');
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
