import type { LanguageTag } from '../languages/table';
import type { Encoding } from './bytes/decode-bytes';

export type DraftBlock = { readonly type: 'heading' | 'paragraph'; readonly text: string; readonly line: number };

/** A field of the page's header: its value without the label, the label, and the line it stood on. */
export type Field = { readonly text: string; readonly label: string; readonly line: number };

export type Place = 'issuer' | 'title' | 'source' | 'author' | 'label' | 'heading' | 'paragraph';

/** A fragment of another script that the import kept, and where it stands. */
export type KeptFragment = {
  readonly text: string;
  readonly where: Place;
  readonly line: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

export type RemovalReason =
  | 'byteOrderMark'
  | 'controlCharacter'
  | 'directionOverride'
  | 'noLettersOrDigits'
  | 'advertisement'
  | 'shareLabel'
  | 'printLabelAgain'
  | 'repeatedLine'
  | 'unusedAboveTitle'
  | 'labelledAgain'
  | 'emptyLabel'
  | 'strayQuotationMark';

/** What the import left out. Invisible characters are named (`U+202E`), so that the report never holds them. */
export type Removal = { readonly line: number; readonly text: string; readonly reason: RemovalReason };

/** A control that the import had to add: the end of an isolate that the line left open. */
export type Addition = { readonly line: number; readonly text: string; readonly reason: 'isolateClosed' };

/** What the import took for granted; each is a sentence of the audit. */
export type Assumption =
  | 'languageFromBody'
  | 'languageGiven'
  | 'dateGiven'
  | 'noPrintLabel'
  | 'noIssuer'
  | 'noSource'
  | 'noAuthor'
  | 'sourceUnlabelled'
  | 'authorUnlabelled'
  | 'authorAboveTitle';

/** A page that was read and waits for an editor: one edition, and an account of how it was found. */
export type Draft = {
  readonly language: LanguageTag;
  readonly encoding: Encoding;
  readonly publishedAt: string;
  readonly dateline: Field | null;
  readonly title: Field;
  readonly issuer: Field | null;
  readonly source: Field | null;
  readonly author: Field | null;
  readonly printLabel: Field | null;
  readonly blocks: readonly DraftBlock[];
  readonly fragments: readonly KeptFragment[];
  readonly removed: readonly Removal[];
  readonly added: readonly Addition[];
  readonly assumptions: readonly Assumption[];
};
