import { contentFolder } from './content-folder';
import { createContentStore } from './content-store';

/** The app's own library. */
export const content = createContentStore(contentFolder());
