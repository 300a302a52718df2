import type { Edition } from '../article/article';
import { isLanguageTag, type LanguageTag, languageTags } from '../languages/table';

/** An article, or as much of one as tells which editions it has. */
type Editions<Item> = { readonly original: LanguageTag; readonly editions: { readonly [tag in LanguageTag]?: Item } };

/** The two editions to show; `second` is null where the article has one only. */
export type ChosenPair<Item = Edition> = { readonly first: Item; readonly second: Item | null };

/** The languages an article can be read in, in the order of the language table. */
export function editionLanguages(article: Editions<unknown>): LanguageTag[] {
  return languageTags.filter((tag) => article.editions[tag] !== undefined);
}

/**
 * Chooses which editions stand side by side for a reader whose interface speaks `locale`: the locale's own language
 * first, beside it Arabic or English, then the language the article was written in, then the rest.
 * Returns null for an article without any edition.
 */
export function choosePair<Item>(article: Editions<Item>, locale: string): ChosenPair<Item> | null {
  const wanted: string[] = [locale, 'ar', 'en', article.original, ...languageTags];
  const order = [...new Set(wanted)].filter(isLanguageTag);
  const [first, second] = order.flatMap((tag) => article.editions[tag] ?? []);
  return first === undefined ? null : { first, second: second ?? null };
}
