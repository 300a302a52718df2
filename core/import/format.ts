import type { LanguageTag } from '../languages/table';
import type { Decoded } from './bytes/decode-bytes';
import type { Draft } from './draft';
import type { Imported } from './import-fault';

/** What the editor said, over what the page says. */
export type ReadOptions = {
  readonly language?: LanguageTag | undefined;
  /** Local date and time for a page that holds no date line. */
  readonly publishedAt?: string | undefined;
};

/** A file as it came: its bytes, and its text where they are text. */
export type SourceFile = { readonly bytes: Uint8Array; readonly decoded: Imported<Decoded> };

/** A kind of file. The one that is surest of a file reads it. */
export type ImportFormat = {
  /** As a sentence names it: `an HTML page`. */
  readonly name: string;
  /** How surely the file is of this kind: 0 for not at all, 1 for certainly. */
  readonly recognise: (file: SourceFile) => number;
  readonly read: (file: SourceFile, options: ReadOptions) => Imported<Draft>;
};
