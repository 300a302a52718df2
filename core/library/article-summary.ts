import type { Article, ArticleFacts } from '../article/article';
import { type LanguageTag, languageTags } from '../languages/table';
import { firstWordsOf } from '../reading/first-words-of';
import { readingMinutes } from '../reading/reading-minutes';

/** What a list of articles says of one edition. */
export type EditionSummary = {
  readonly language: LanguageTag;
  readonly title: string;
  readonly author: string | null;
  /** Its first words, for places that describe it. */
  readonly opening: string;
  /** How long it takes to read; 0 where that is less than half a minute. */
  readonly minutes: number;
};

/** An article as lists show it, without its text. */
export type ArticleSummary = ArticleFacts & {
  readonly slug: string;
  readonly editions: { readonly [tag in LanguageTag]?: EditionSummary };
};

/** What lists need to know of an article. */
export function toSummary({ editions, corrections: _, ...rest }: Article): ArticleSummary {
  const summaries = languageTags.flatMap((language) => {
    const edition = editions[language];
    if (edition === undefined) return [];
    const { title, author } = edition;
    const summary = { language, title, author, opening: firstWordsOf(edition), minutes: readingMinutes(edition) };
    return [[language, summary] as const];
  });
  return { ...rest, editions: Object.fromEntries(summaries) };
}
