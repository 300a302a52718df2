import type { LanguageTag } from '../languages/table';
import type { Block, Note } from './block';
import type { Correction } from './correction';

/** How an edition came to be: written first, or translated by a person or a machine. */
export type Translation = 'original' | 'human' | 'machine';

/** A name that editions may share, or that each language writes its own way. */
export type Name = string | { readonly [tag in LanguageTag]?: string };

/** The article in one language. */
export type Edition = {
  readonly language: LanguageTag;
  readonly title: string;
  readonly author: string | null;
  readonly translator: string | null;
  readonly translation: Translation;
  /** The print label as the source page had it, usually «طباعة» without its guillemets. */
  readonly printLabel: string | null;
  /** The date line as the source page had it. */
  readonly dateline: string | null;
  /** What a fragment of another script means, in the edition's language, by the fragment's text. */
  readonly glosses: { readonly [fragment: string]: string };
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
};

/** What all editions of an article share. */
export type ArticleFacts = {
  /** Local date and time of publication, `YYYY-MM-DDTHH:MM`, or with a zone after it. */
  readonly publishedAt: string;
  readonly issuer: Name | null;
  readonly source: Name | null;
  /** Address of the source page. */
  readonly url: string | null;
  /** Language the article was first written in. */
  readonly original: LanguageTag;
  readonly rights: Name | null;
  readonly tags: readonly string[];
};

/** The work, whatever language it is read in. */
export type Article = ArticleFacts & {
  readonly slug: string;
  readonly editions: { readonly [tag in LanguageTag]?: Edition };
  /** What editors say against the automatic pairing of its editions. */
  readonly corrections: readonly Correction[];
};
