import { contentFolder } from '../content/content-folder';
import type { ArticleStore } from './article-store';
import { createFilesStore } from './files/create-files-store';

/** The app's own library: the folder of articles, with nothing to install. */
export const store: ArticleStore = createFilesStore(contentFolder());
