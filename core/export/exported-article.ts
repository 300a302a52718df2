import type { Article } from '../article/article';
import type { LanguageTag } from '../languages/table';
import type { ChosenPair } from '../reading/choose-pair';

/** An article on its way out, with what its new place must know of the old one. */
export type ExportedArticle = {
  readonly article: Article;
  /** The editions to write, the first one first. */
  readonly pair: ChosenPair;
  /** The language that names of issuer, source and rights are given in. */
  readonly locale: LanguageTag;
  /** Address of the page that shows the article; whole where the site's own is known. */
  readonly page: string;
  readonly addressOfImage: (name: string) => string;
};
