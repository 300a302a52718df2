import type { ByLanguage } from '../reader-words';

/** The words of the bar that a pinned sentence has, ready in the reader's locale; `{n}` and `{m}` stand for numbers. */
export type SentenceWords = {
  readonly pinned: string;
  readonly one: string;
  readonly several: string;
  readonly previous: string;
  readonly next: string;
  readonly reach: string;
  readonly copyBoth: string;
  /** The same where the article has one edition. */
  readonly copyText: string;
  readonly copyLink: string;
  readonly share: string;
  readonly close: string;
  readonly copied: string;
  readonly linkCopied: string;
  readonly copyFailed: string;
  readonly shareFailed: string;
  readonly unsure: string;
  readonly missing: string;
  readonly alone: ByLanguage;
};
