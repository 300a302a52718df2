import type { ArticleSummary } from './article-summary';
import { articleComparer } from './compare-articles';
import { fitsChoice } from './fits-choice';
import type { ListChoice, Listing } from './list-choice';
import { narrowList } from './narrow-list';

/** One page of the articles that fit a choice: what every store answers, said in the plainest way. */
export function listArticles(articles: readonly ArticleSummary[], choice: ListChoice): Listing {
  const fitting = articles.filter((article) => fitsChoice(article, choice));
  const start = (choice.page - 1) * choice.size;
  return {
    articles: fitting.toSorted(articleComparer(choice.order, choice.reader)).slice(start, start + choice.size),
    total: fitting.length,
    narrowing: narrowList(articles, choice),
  };
}
