import type { PaperChoiceName } from '@/core/paper/choices';

/** A legend and the words for its values; a value without a word is shown as it is called everywhere, such as `A4`. */
export type ChoiceWords = { readonly legend: string; readonly values: { readonly [value: string]: string } };

/** The interface's words that the print panel needs, ready in its locale. */
export type PrintWords = {
  readonly title: string;
  readonly back: string;
  readonly print: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyFailed: string;
  readonly preview: string;
  readonly without: string;
  readonly also: string;
  readonly choices: { readonly [name in PaperChoiceName]: ChoiceWords };
  /** How many pages there are, by the form of the plural, with `{n}` for the number. */
  readonly pages: { readonly [form in Intl.LDMLPluralRule]: string };
};
