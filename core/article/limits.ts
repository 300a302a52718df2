/** What a stored text may be at most; beyond it there is a fault, and the expensive step is not taken. */
export const limits = {
  /** Bytes of an edition's file. */
  editionBytes: 2_000_000,
  /** Bytes of `article.json`, and characters of an edition's front matter. */
  factsBytes: 64_000,
  /** Bytes of `pairs.json`. */
  pairsBytes: 256_000,
  /** Corrections of the pairing of an article. */
  corrections: 1_000,
  /** The highest number of a block or a sentence that a correction may name. */
  number: 1_000_000,
  /** Blocks of an edition, those inside lists, quotes and notes included. */
  blocks: 5_000,
  /** Characters of a heading, a paragraph, a caption, a code block, or all cells of a table. */
  blockCharacters: 50_000,
  /** Lists, quotes and notes around a block; emphases and links around a word. */
  depth: 32,
  /** Faults told of one file; the first ones are enough to begin with. */
  faults: 50,
} as const;
