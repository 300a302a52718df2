import type { ByLanguage } from './reader-words';

/** The words of what goes with a reader through an article, ready in the reader's locale. */
export type CompanionWords = {
  readonly reveal: string;
  /** Name of the button that opens a passage in a language. */
  readonly showIn: ByLanguage;
  /** Name of the switch between the two languages. */
  readonly readingIn: string;
  readonly contents: string;
  readonly resume: string;
  readonly resumeGo: string;
  readonly resumeDismiss: string;
  readonly keys: string;
  /** What is written on the keys. */
  readonly keyShift: string;
  readonly keyEnter: string;
  readonly keyEscape: string;
  readonly close: string;
  readonly nextSentence: string;
  readonly previousSentence: string;
  readonly reachFurther: string;
  readonly counterpart: string;
  readonly pin: string;
  readonly nextDifference: string;
  readonly previousDifference: string;
  readonly letGo: string;
  readonly searchKey: string;
  readonly thisHelp: string;
};
