import type { LanguageTag } from '../../languages/table';
import type { Passage } from './passage';

/**
 * A passage beside another edition: its number on the page of the pair (null for what is no sentence), then the places
 * of its counterparts among the other edition's passages.
 */
export type PassageBeside = readonly [number: number | null, ...counterparts: number[]];

/** What an answer is written from: the passages of an edition, and what stands beside each. Survives JSON. */
export type EditionPassages = {
  readonly passages: readonly Passage[];
  /** For each further edition of the article, an entry for each passage. */
  readonly beside: { readonly [tag in LanguageTag]?: readonly PassageBeside[] };
  /** Numbers of the passages on the page of an article that has this edition only; null otherwise. */
  readonly alone: readonly (number | null)[] | null;
};

/** An edition as an engine keeps it. All of it survives JSON. */
export type SearchableEdition = {
  readonly language: LanguageTag;
  /** Words of the title, headings, byline and tags: folded words and stems, each once. */
  readonly headKeys: readonly string[];
  /** Words of everything: folded words and stems, each once; and what filters ask for (`filterKey`). */
  readonly keys: readonly string[];
  /** Folded words of each passage, in order, for an engine that finds phrases. */
  readonly foldedPassages: readonly (readonly string[])[];
  /** What the edition is ranked by, and its passages chosen (`rankArticles`); see `writeConcordance`. */
  readonly concordance: string;
  readonly passages: EditionPassages;
  /** Folded words of its text, each once with a spelling it has there: what is suggested while somebody types. */
  readonly words: readonly (readonly [folded: string, written: string])[];
};
