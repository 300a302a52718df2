import type { Inline } from './inline';

export type Heading = { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] };
export type Paragraph = { readonly type: 'paragraph'; readonly children: readonly Inline[] };
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list; 1 otherwise. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
};
export type Quote = { readonly type: 'quote'; readonly children: readonly Block[] };
export type Figure = {
  readonly type: 'figure';
  /** File name inside the article's folder: `bridge.png`. */
  readonly image: string;
  readonly alt: string;
  readonly caption: readonly Inline[];
};
export type TableCell = readonly Inline[];
export type Table = {
  readonly type: 'table';
  /** One entry a column; `null` where the author named no alignment. */
  readonly alignments: readonly ('start' | 'center' | 'end' | null)[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
};
export type Code = { readonly type: 'code'; readonly text: string; readonly language: string | null };
export type ThematicBreak = { readonly type: 'thematicBreak' };

/** A block of an edition: the unit that rows are made of. */
export type Block = Heading | Paragraph | List | Quote | Figure | Table | Code | ThematicBreak;

/** A footnote; `Inline`s of type `noteReference` point at its `id`. */
export type Note = { readonly id: string; readonly blocks: readonly Block[] };
