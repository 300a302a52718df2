import type { LanguageTag } from '../languages/tags';

/** Numbers a reader may choose, ends included. */
export type Range = { readonly min: number; readonly max: number; readonly step: number };

/** Something a reader may choose about how articles are shown. */
export type Preference = {
  /** Name of its inputs on the page, of its key on the device and, where `inAddress`, of its query parameter. */
  readonly name: string;
  /** The value that holds where none is chosen; it is neither stored nor written into the address. */
  readonly standard: string;
  /** Whether a link to the page carries the choice. */
  readonly inAddress: boolean;
  /**
   * What answers it: `inputs` of the page that carry its name, or the `root` element, which then has the value as
   * `data-<name>` and, where it is a number, as the custom property `--<name>` too. The standard value leaves no trace.
   */
  readonly answeredBy: 'inputs' | 'root';
  /** The values offered, the standard one among them; `view` also takes the tag of any language. */
  readonly values: readonly string[];
  /** Numbers that may be chosen besides. */
  readonly range?: Range;
  /** What it is about, without the language: its words go by this name. */
  readonly about: string;
  /** The language it is for; it is offered where the language is read. */
  readonly language?: LanguageTag;
  /** The script it makes sense for; it is offered where a language of that script is read. */
  readonly script?: 'Arab' | 'Latn';
};
