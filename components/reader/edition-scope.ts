import type { Edition } from '@/core/article/article';
import type { Inline } from '@/core/article/inline';
import { listInlines } from '@/core/text/list-inlines';
import { formatNumber } from '@/i18n/format';

/** Width and height of an article's images in pixels, by file name. */
export type ImageSizes = { readonly [name: string]: { readonly width: number; readonly height: number } };

/** What the blocks of one edition need to know while they are drawn. */
export type EditionScope = {
  readonly slug: string;
  readonly edition: Edition;
  /** Begins every name the drawing gives, so that an edition can be drawn on one page twice. */
  readonly prefix: string;
  /** True on paper, where nothing can be pointed at. */
  readonly isStill: boolean;
  readonly imageSizes: ImageSizes;
  /** Number of each footnote, in the order of the text. */
  readonly noteNumbers: ReadonlyMap<string, number>;
  /** Number of each address that leads out of the page, in the order of the text; paper shows them as notes. */
  readonly linkNumbers: ReadonlyMap<string, number>;
  /** A number in the edition's digits. */
  readonly number: (value: number) => string;
};

/** Reads what an edition's blocks need to know of the whole: the numbers of its notes and links. */
export function toEditionScope(
  slug: string,
  edition: Edition,
  imageSizes: ImageSizes,
  paper?: { readonly prefix: string },
): EditionScope {
  const noteNumbers = new Map<string, number>();
  const linkNumbers = new Map<string, number>();
  const number = (numbers: Map<string, number>, key: string) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  };
  for (const inline of inlinesOf(edition)) {
    if (inline.type === 'noteReference') number(noteNumbers, inline.id);
    if (inline.type === 'link' && !inline.href.startsWith('#')) number(linkNumbers, inline.href);
  }
  return {
    slug,
    edition,
    prefix: paper?.prefix ?? '',
    isStill: paper !== undefined,
    imageSizes,
    noteNumbers,
    linkNumbers,
    number: (value) => formatNumber(value, edition.language),
  };
}

function* inlinesOf(edition: Edition): Generator<Inline> {
  const blocks = [...edition.blocks, ...edition.notes.flatMap((note) => note.blocks)];
  for (const inlines of blocks.flatMap(listInlines)) yield* inInlines(inlines);
}

function* inInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* inInlines(inline.children);
  }
}
