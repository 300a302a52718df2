import type { Article } from '../../../../core/article/article';
import type { ImageFile } from '../../../content/content-store';

/** An article as it is put into the database, in place of the one that has its slug there. */
export type ArticleToStore = {
  readonly article: Article;
  /** All its images, or those that are new or changed. */
  readonly images: readonly ImageFile[];
  /** Whether images that are not among them stay. */
  readonly keepImages: boolean;
  /** Names the files it was published from; null where it was not published from a folder. */
  readonly digest: string | null;
};
