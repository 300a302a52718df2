import type { LanguageTag } from '../languages/table';

/** Where HTML stands that leaves the house: no style sheet and no script of ours is with it. */
export type HtmlPlace = {
  readonly language: LanguageTag;
  /** Address of the page that shows the article: what a link to a place in the text begins with. */
  readonly page: string;
  /** The address of an image by its name. */
  readonly addressOfImage: (name: string) => string;
  /** What is written for a note in the text, by its id; null for a note that is not there. */
  readonly noteNumber: (id: string) => string | null;
};
