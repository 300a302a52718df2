import type { Article } from '../../../../core/article/article';
import { languageTags } from '../../../../core/languages/table';
import { toSummary } from '../../../../core/library/article-summary';
import { authorKeys } from '../../../../core/library/author-keys';
import { comesApart } from '../../../../core/library/compare-articles';
import { foldName } from '../../../../core/library/fold-name';
import { lengthOf } from '../../../../core/library/length-of';
import { authorShownTo, titleShownTo } from '../../../../core/library/shown-to';
import { yearOf } from '../../../../core/library/year-of';
import { editionLanguages } from '../../../../core/reading/choose-pair';
import type { Prepared } from './prepare-article';
import { toSearchRows } from './to-search-rows';

/** As much of a title as an index takes; nobody sorts by more. */
const sortedLetters = 300;

/** What tables keep of an article whose number there is `id`, a list a table. */
export function toRows(article: Article, id: number, prepared: Prepared) {
  const { slug, publishedAt } = article;
  const editions = editionLanguages(article).flatMap((tag) => article.editions[tag] ?? []);
  const summary = toSummary(article);
  const placed = { article: id, slug, published_at: publishedAt };
  return {
    ...toSearchRows(article, id, prepared.editions),
    editions: editions.map(({ language, title, author, blocks: _, ...further }) => ({
      article: id,
      language,
      title,
      author,
      further,
    })),
    blocks: editions.flatMap(({ language, blocks }) =>
      blocks.map((content, place) => ({ article: id, language, place, content })),
    ),
    listed: [{ ...placed, year: yearOf(article), length: lengthOf(summary), languages: editionLanguages(article) }],
    summaries: [{ article: id, summary }],
    tags: [...new Set(article.tags)].map((name) => ({ ...placed, name })),
    terms: prepared.terms.map((word) => ({ ...placed, word })),
    authors: authorKeys(summary).map((key) => ({ article: id, key })),
    shown: languageTags.map((reader) => {
      const name = authorShownTo(reader, summary);
      const key = name === null ? null : foldName(name);
      const title = firstLetters(titleShownTo(reader, summary));
      const titles = comesApart(reader, title) ? { title: null, title_apart: title } : { title, title_apart: null };
      return { ...placed, ...titles, reader, author_key: key, author_name: name };
    }),
  };
}

function firstLetters(title: string): string {
  return Array.from(title.slice(0, 2 * sortedLetters))
    .slice(0, sortedLetters)
    .join('');
}

/** Rows of many articles, a list a table. */
export type Rows = ReturnType<typeof toRows>;
