import type { Article } from '../../article/article';
import type { LanguageTag } from '../../languages/table';
import { editionLanguages } from '../../reading/choose-pair';
import { cutWords, type PlacedWord } from '../words/cut-words';
import { keysOf } from '../words/stems-of';
import { writeConcordance } from './concordance';
import { filterKey, nameKeys } from './filter-key';
import { type ListedPassage, listPassages } from './list-passages';
import { numberAlone } from './number-sentences';
import { pairPassages } from './pair-passages';
import type { SearchableEdition } from './searchable-edition';
import { isSuggested } from './words-of-concordance';

/**
 * All that a search needs to know of an article, an entry for each edition in the order of the language table. Editions
 * are paired here, once, so that an answer only looks up what stands beside a sentence and which number it has.
 */
export function toSearchableEditions(article: Article): SearchableEdition[] {
  const editions = editionLanguages(article).flatMap((tag) => article.editions[tag] ?? []);
  const listed = new Map(editions.map((edition) => [edition.language, listPassages(edition, article.tags)]));
  const beside = pairPassages(editions, listed, article.corrections);
  const authors = editions.flatMap(({ author }) => (author === null ? [] : nameKeys('author', author)));
  const filters = [...authors, ...article.tags.map((tag) => filterKey('tag', tag))];
  return editions.map((edition) => {
    const { language } = edition;
    const passages = listed.get(language) ?? [];
    const words = passages.map(({ text }) => cutWords(text));
    const { text, keys } = writeConcordance(passages, words, language);
    return {
      language,
      headKeys: headKeysOf(passages, words, language),
      keys: [...keys, ...new Set([filterKey('language', language), ...filters])],
      foldedPassages: words.map((those) => those.map(({ folded }) => folded)),
      concordance: text,
      passages: {
        passages: passages.map(({ place, text }) => ({ place, text })),
        beside: beside.get(language) ?? {},
        alone: editions.length > 1 ? null : numbersOf(passages, numberAlone(edition)),
      },
      words: writtenWords(passages, words),
    };
  });
}

function numbersOf(passages: readonly ListedPassage[], numbered: readonly { number: number }[]): (number | null)[] {
  return passages.map(({ known }) => (typeof known === 'number' ? (numbered[known]?.number ?? null) : null));
}

type Words = readonly (readonly PlacedWord[])[];

function headKeysOf(passages: readonly ListedPassage[], words: Words, language: LanguageTag): string[] {
  const head = passages.flatMap(({ place }, at) => (place === 'body' ? [] : (words[at] ?? [])));
  return [...new Set(head.flatMap(({ folded }) => keysOf(folded, language)))];
}

/** Words that may be suggested, each as it is first written. */
function writtenWords(passages: readonly ListedPassage[], words: Words): [string, string][] {
  const written = new Map<string, string>();
  for (const [at, { text }] of passages.entries()) {
    for (const { folded, start, end } of words[at] ?? []) {
      if (!written.has(folded) && isSuggested(folded)) written.set(folded, text.slice(start, end));
    }
  }
  return [...written];
}
