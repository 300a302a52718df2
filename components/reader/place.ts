import type { EditionScope } from './edition-scope';

/** Where the drawing of a cell stands: hands out the names that fragments and note references are linked by. */
export type Place = {
  readonly scope: EditionScope;
  /** Name of the next fragment of this block, unique on the page. */
  readonly nextFragment: () => string | undefined;
  /** Images that stand in the other cell of the row already, by file name. */
  readonly repeatedImages: ReadonlySet<string>;
  /** True inside a link: a link must not hold another one. */
  readonly insideLink: boolean;
};

/** Name of the `nth` fragment (from 0) of a block, for links to it. `block` is its place in the edition, or `note-…`. */
export function fragmentName(language: string, block: number | string, nth: number): string {
  return `f-${language}-${block}-${nth}`;
}

/** Name of a block of a footnote, for the names of its fragments. */
export function noteBlockName(note: number, block: number): string {
  return `note-${note}-${block}`;
}

/** Opens the drawing of one block. The names it hands out depend on the block alone, so drawing twice gives the same. */
export function openPlace(
  scope: EditionScope,
  block: number | string,
  repeatedImages: ReadonlySet<string> = new Set(),
): Place {
  let nth = 0;
  return {
    scope,
    nextFragment: () => scope.prefix + fragmentName(scope.edition.language, block, nth++),
    repeatedImages,
    insideLink: false,
  };
}
