import type { Article, Edition } from '../../article/article';
import { languageTags } from '../../languages/table';
import { type Drift, toDrift } from './drift';
import { type LocatedCorrection, locateCorrections } from './locate-corrections';

/** A correction with the editions that it is about, in the order of the language table. */
export type ArticleCorrection = LocatedCorrection & { readonly editions: readonly [Edition, Edition] };

/** Finds the blocks of all corrections of an article: those that hold, and why the others do not, by their numbers. */
export function locateInArticle({ editions, corrections }: Pick<Article, 'editions' | 'corrections'>): {
  readonly kept: readonly ArticleCorrection[];
  readonly drifted: readonly Drift[];
} {
  const kept: ArticleCorrection[] = [];
  const drifted: Drift[] = corrections.flatMap(({ languages }, at) => {
    const language = languages.find((tag) => editions[tag] === undefined);
    return language === undefined ? [] : [toDrift(at + 1, 'correctionEdition', { language })];
  });
  const there = languageTags.flatMap((tag) => editions[tag] ?? []);
  there.forEach((first, at) => {
    for (const second of there.slice(at + 1)) {
      const located = locateCorrections(first, second, corrections);
      kept.push(...located.kept.map((correction) => ({ ...correction, editions: [first, second] as const })));
      drifted.push(...located.drifted);
    }
  });
  return { kept: kept.sort(byNumber), drifted: drifted.sort(byNumber) };
}

function byNumber(one: { readonly number: number }, other: { readonly number: number }): number {
  return one.number - other.number;
}
