import * as v from 'valibot';
import { type LanguageTag, languageTags } from '@/core/languages/tags';

const text = v.object({ language: v.picklist(languageTags), text: v.string() });
const answer = v.object({ articles: v.array(v.object({ slug: v.string(), href: v.string(), titles: v.array(text) })) });

/** An article as the strip shows it: its titles in the order of the pair that the reader opens. */
export type RecentArticle = {
  readonly slug: string;
  readonly href: string;
  readonly titles: readonly { readonly language: LanguageTag; readonly text: string }[];
};

/** The articles of an answer; throws where it is none. */
export function parseRecentArticles(value: unknown): readonly RecentArticle[] {
  return v.parse(answer, value).articles;
}
