/** What a page may measure. Checked before the expensive step, and named in the sentence that refuses it. */
export const limits = {
  /** Bytes of a saved page as text. */
  bytes: 2_000_000,
  blocks: 5_000,
  /** Characters of one line, and so of one block. */
  line: 50_000,
} as const;
