import type { LanguageTag } from '../languages/table';

/** One column of the picture that stands for a page where it is shared. */
export type ShareHalf = {
  readonly language: LanguageTag;
  readonly title: string;
  /** What stands below the title, smaller: names, a day, a description. */
  readonly under: readonly string[];
};

/** What the picture of a page shows. */
export type SharePicture = {
  /** The name of the house in the languages of its locales, above the titles; none where the titles say it. */
  readonly house: readonly { readonly language: LanguageTag; readonly text: string }[];
  readonly first: ShareHalf;
  /** Null for an article in one language: its title then has the whole width. */
  readonly second: ShareHalf | null;
};

/** Size of the picture, in pixels: what the places that show such pictures ask for. */
export const shareSize = { width: 1200, height: 630 } as const;
