/** A piece of running text inside a block. Texts hold the source's code points, unchanged. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'strikethrough'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Points at the footnote of the same edition with this id. */
  | { readonly type: 'noteReference'; readonly id: string }
  /** A line break the author set, as between the lines of a poem. */
  | { readonly type: 'lineBreak' };
