import type { Article, Edition } from '../../article/article';
import { type LanguageTag, languageTags } from '../../languages/table';
import type { ListedPassage } from './list-passages';
import { type NumberedSentence, numberSentences } from './number-sentences';
import type { EditionPassages, PassageBeside } from './searchable-edition';

type Listed = ReadonlyMap<LanguageTag, readonly ListedPassage[]>;

/** For each edition what stands beside its passages in each other one. Every two editions are paired once. */
export function pairPassages(
  editions: readonly Edition[],
  listed: Listed,
  corrections: Article['corrections'],
): Map<LanguageTag, EditionPassages['beside']> {
  const entries = editions.flatMap((first) =>
    editions
      .filter((second) => languageTags.indexOf(first.language) < languageTags.indexOf(second.language))
      .flatMap((second) => {
        const numbered = numberSentences(first, second, corrections);
        const one = listed.get(first.language) ?? [];
        const other = listed.get(second.language) ?? [];
        return [
          { of: first.language, with: second.language, beside: toBeside(one, other, numbered.first) },
          { of: second.language, with: first.language, beside: toBeside(other, one, numbered.second) },
        ];
      }),
  );
  return new Map(
    editions.map(({ language }) => {
      const own = entries.filter((entry) => entry.of === language).map((entry) => [entry.with, entry.beside] as const);
      return [language, Object.fromEntries(own)];
    }),
  );
}

function toBeside(
  passages: readonly ListedPassage[],
  others: readonly ListedPassage[],
  numbered: readonly NumberedSentence[],
): PassageBeside[] {
  const placeOf = new Map(others.map(({ known }, place) => [known, place] as const));
  return passages.map(({ known }) => {
    if (known === null) return [null];
    const found = typeof known === 'number' ? numbered[known] : undefined;
    const same = typeof known === 'number' ? (found?.counterpart ?? []) : [known];
    return [found?.number ?? null, ...same.flatMap((other) => placeOf.get(other) ?? [])];
  });
}
