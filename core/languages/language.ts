/** The side a text starts from. Data of a language, never guessed from a first letter. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 code of a script that an edition can be written in. */
export type Script = 'Arab' | 'Latn';

/** What the house knows of a language. To add one: a file like its neighbours and a line in `table.ts`. */
export type Language = {
  /** BCP 47 tag, as it stands in `lang` attributes and file names. */
  readonly tag: string;
  /** The language's name in itself, for menus. */
  readonly endonym: string;
  readonly script: Script;
  readonly direction: Direction;
  /** Tag for `Intl`, with numbering system and calendar named: a bare `ar` differs between engines. */
  readonly intl: string;
  /** The same with the Umm al-Qura calendar, for the second date line. */
  readonly intlHijri: string;
};
