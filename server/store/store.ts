import { contentFolder } from '../content/content-folder';
import type { ArticleStore } from './article-store';
import { cacheFolder } from './files/cache-folder';
import { createFilesStore } from './files/create-files-store';

/** The app's own library: the folder of articles, with nothing to install. */
export const store: ArticleStore = createFilesStore(contentFolder(), cacheFolder());
