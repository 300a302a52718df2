import type { LanguageTag } from '@/core/languages/table';

/** A language as the panel offers it: what its readers call it here, and a line of it to try settings on. */
export type PanelLanguage = {
  readonly tag: LanguageTag;
  /** Heading of its settings, in the reader's locale. */
  readonly heading: string;
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  readonly script: 'Arab' | 'Latn';
  readonly specimen: string;
};

/** The interface's words that the panel needs, ready in its locale. */
export type PanelWords = {
  readonly open: string;
  readonly title: string;
  readonly close: string;
  readonly sample: string;
  readonly colours: string;
  readonly page: string;
  readonly reading: string;
  readonly file: string;
  readonly kept: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: string;
  /** With `{file}` where the name of the file goes. */
  readonly loadFailed: string;
  /** By what a preference is about. */
  readonly label: { readonly [about: string]: string };
  /** By what a preference is about, then by value. */
  readonly value: { readonly [about: string]: { readonly [value: string]: string } };
  readonly languages: readonly PanelLanguage[];
  /** Tag for `Intl`, for the numbers. */
  readonly intl: string;
};
