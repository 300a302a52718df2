import type { LanguageTag } from '../../languages/table';
import { choosePair } from '../../reading/choose-pair';
import type { EditionPassages } from '../edition/searchable-edition';
import type { FoundArticle, FoundPassage } from '../search-page';
import type { SearchQuery } from '../search-query';
import { type ChosenPassage, choosePassages } from './choose-passages';
import { markWords } from './mark-words';
import type { Candidate } from './rank-articles';

/** What an answer needs of an article beside the edition that was found. */
export type FoundIn = {
  readonly original: LanguageTag;
  /** The passages of every edition that the article has. */
  readonly editions: { readonly [tag in LanguageTag]?: EditionPassages };
};

/** Writes what was found in an article as a reader of a language sees it, who opens it in the pair of that language. */
export function toFoundArticle(
  best: Candidate,
  { original, editions }: FoundIn,
  query: SearchQuery,
  reader: LanguageTag,
): FoundArticle {
  const { slug, publishedAt, language } = best;
  const tags = Object.fromEntries(Object.keys(editions).map((tag) => [tag, tag as LanguageTag]));
  const pair = choosePair<LanguageTag>({ original, editions: tags }, reader);
  const shown = pair === null ? [] : [pair.first, ...(pair.second === null ? [] : [pair.second])];
  const beside = shown.includes(language) ? null : language;
  // A further edition stands beside the first one of the reader's pair.
  const other = beside === null ? (shown.find((tag) => tag !== language) ?? null) : (shown[0] ?? null);
  return {
    slug,
    publishedAt,
    titles: shown.map((tag) => ({ language: tag, text: editions[tag]?.passages[0]?.text ?? '' })),
    passages: choosePassages(best, query).flatMap((chosen) =>
      toFoundPassage(chosen, { language, other, beside }, editions),
    ),
  };
}

type Sides = {
  readonly language: LanguageTag;
  readonly other: LanguageTag | null;
  readonly beside: LanguageTag | null;
};

function toFoundPassage(
  { passage: at, words }: ChosenPassage,
  { language, other, beside }: Sides,
  editions: FoundIn['editions'],
): FoundPassage[] {
  const edition = editions[language];
  const passage = edition?.passages[at];
  if (edition === undefined || passage === undefined) return [];
  const [number = null, ...counterparts] = (other === null ? null : edition.beside[other]?.[at]) ?? [
    edition.alone?.[at] ?? null,
  ];
  const there = other === null ? undefined : editions[other];
  const texts = counterparts.flatMap((place) => there?.passages[place]?.text ?? []);
  return [
    {
      language,
      place: passage.place,
      text: passage.text,
      marks: markWords(passage.text, words),
      counterpart: other === null || texts.length === 0 ? null : { language: other, text: texts.join(' ') },
      sentence: number,
      beside,
    },
  ];
}
