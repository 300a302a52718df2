import { type LanguageTag, languages, languageTags } from '../../languages/table';
import { foldLine } from './fold-character';

type ListName =
  | 'weekdays'
  | 'beforeNoon'
  | 'afterNoon'
  | 'dateLabels'
  | 'issuerLabels'
  | 'sourceLabels'
  | 'bylineLabels'
  | 'printLabels'
  | 'shareLabels'
  | 'advertLabels'
  | 'sources';

/** A folded word of saved pages → the languages that use it. */
export type WordMap = ReadonlyMap<string, readonly LanguageTag[]>;

/** The words of one list in all languages, longest first, so that `Written by` is tried before `By`. */
export function pageWords(list: ListName): WordMap {
  return collect(languageTags.flatMap((tag) => languages[tag].page[list].map((word) => [word, tag] as const)));
}

/** Month names of all languages, each with its number and languages. */
export function monthNames(): ReadonlyMap<string, { readonly month: number; readonly tags: readonly LanguageTag[] }> {
  const found = new Map<string, { month: number; tags: readonly LanguageTag[] }>();
  for (let month = 1; month <= 12; month += 1) {
    const names = languageTags.flatMap((tag) =>
      (languages[tag].page.months[month - 1] ?? []).map((name) => [name, tag] as const),
    );
    for (const [name, tags] of collect(names)) found.set(name, { month, tags });
  }
  return found;
}

function collect(words: readonly (readonly [string, LanguageTag])[]): WordMap {
  const found = new Map<string, LanguageTag[]>();
  for (const [word, tag] of words) {
    const key = foldLine(word);
    found.set(key, [...new Set([...(found.get(key) ?? []), tag])]);
  }
  return new Map([...found].sort(([a], [b]) => b.length - a.length));
}
