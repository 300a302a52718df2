import type { FoundPassage } from '../search-page';

/** A piece of an edition that can be found: its title, a name, its tags, or a sentence. */
export type Passage = {
  readonly place: FoundPassage['place'];
  /** Code point for code point, without white space at its ends. */
  readonly text: string;
};
