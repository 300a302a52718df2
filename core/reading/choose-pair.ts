import type { Edition } from '../article/article';
import { isLanguageTag, type LanguageTag, languageTags } from '../languages/table';
import { scripts } from '../languages/tags';

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
 * first, beside it Arabic or English, then the language the article was written in, then the rest. An article that is not
 * in the locale's own language begins with the edition in the locale's script, where the two differ in that.
 * Returns null for an article without any edition.
 */
export function choosePair<Item>(article: Editions<Item>, locale: string): ChosenPair<Item> | null {
  const wanted: string[] = [locale, 'ar', 'en', article.original, ...languageTags];
  const pair = [...new Set(wanted)]
    .filter(isLanguageTag)
    .filter((tag) => article.editions[tag] !== undefined)
    .slice(0, 2)
    .toSorted((a, b) => strangeness(a, locale) - strangeness(b, locale));
  const [first, second] = pair.flatMap((tag) => article.editions[tag] ?? []);
  return first === undefined ? null : { first, second: second ?? null };
}

/** How far a language stands from a locale: its own, of its script, of another. */
function strangeness(tag: LanguageTag, locale: string): number {
  if (tag === locale) return 0;
  return isLanguageTag(locale) && scripts[tag] === scripts[locale] ? 1 : 2;
}
