import type { LanguageTag } from '@/core/languages/table';
import type { CompanionWords } from './companion-words';
import type { SentenceWords } from './sentences/sentence-words';

/** A word for each language that an article can be read in. */
export type ByLanguage = { readonly [tag in LanguageTag]: string };

/** A word for each language, in that language where the interface speaks it, else in the reader's locale. */
export type InOwnLanguage = {
  readonly [tag in LanguageTag]: { readonly text: string; readonly language: LanguageTag };
};

/** The interface's words that the reader needs, ready in its locale. The reader itself knows no messages. */
export type ReaderWords = {
  readonly view: string;
  readonly sideBySide: string;
  readonly stacked: string;
  readonly swap: string;
  readonly machine: InOwnLanguage;
  readonly print: string;
  readonly printTitle: string;
  readonly editions: string;
  readonly readIn: string;
  readonly beside: string;
  readonly tryAgain: string;
  readonly notes: string;
  readonly links: string;
  readonly fragments: string;
  readonly about: string;
  readonly issuer: string;
  readonly source: string;
  readonly sourceAddress: string;
  readonly dateline: string;
  readonly rights: string;
  readonly address: string;
  readonly translatedBy: InOwnLanguage;
  /** With `{n}` for the number; said in the note's own language, as all that stands in its cell. */
  readonly noteBack: ByLanguage;
  readonly fragmentPlace: string;
  readonly noCounterpart: ByLanguage;
  readonly oneEdition: ByLanguage;
  readonly loadingEdition: ByLanguage;
  readonly editionFailed: ByLanguage;
  readonly fragmentsIn: ByLanguage;
  readonly differences: string;
  readonly inOneLanguage: string;
  readonly differencesKeys: string;
  readonly noDifferences: string;
  readonly onlyIn: ByLanguage;
  readonly separator: string;
  /** With `{n}` for the share. */
  readonly separatorShare: string;
  readonly lightingOff: string;
  readonly text: string;
  readonly textKeys: string;
  readonly sentences: SentenceWords;
  readonly companion: CompanionWords;
};
