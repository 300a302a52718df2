import { contentFolder } from '../content/content-folder';
import type { ArticleStore } from './article-store';
import { cacheFolder } from './files/cache-folder';
import { createFilesStore } from './files/create-files-store';
import { createPostgresStore } from './postgres/create-postgres-store';

const database = process.env.DATABASE_URL;

/** The app's own library: the database named by `DATABASE_URL`, or else the folder of articles, with nothing to install. */
export const store: ArticleStore = database
  ? createPostgresStore(database)
  : createFilesStore(contentFolder(), cacheFolder());
