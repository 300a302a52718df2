/** A word of a side: its stem is what it is known by. */
export type Word = {
  readonly stem: string;
  readonly kind: 'number' | 'sign' | 'latin' | 'arabic' | 'other' | 'kind';
  /** Folded spelling under which it was first met. */
  readonly folded: string;
  /** How often it was met with a capital letter, and how often in all. */
  capitals: number;
  times: number;
};
