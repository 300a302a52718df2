/** The marks at which a sentence may end, with the quotation marks and brackets that close there. */
export type Stop = {
  /** Index of the first mark. */
  readonly index: number;
  /** Index after the last mark and whatever closes behind it. */
  readonly end: number;
  /** `call` is an exclamation or a question; `pause` is an ellipsis. */
  readonly kind: 'fullStop' | 'call' | 'pause';
  /** Where the outermost quotation that closes here opens, -1 where none closes. */
  readonly quotation: number;
  /** Where the outermost bracket that closes here opens, -1 where none closes. */
  readonly bracket: number;
};
