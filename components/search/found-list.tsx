import type { AnsweredArticle, SearchAnswer } from '@/core/search/search-answer';
import { OpenPages } from '../ui/open-pages';
import { FoundArticle } from './found-article';
import type { SearchWords } from './search-words';
import '../ui/listed.css';
import './found.css';

type Props = {
  pages: readonly SearchAnswer[];
  /** True while something else is looked for. */
  isBusy: boolean;
  /** True while the last word may be only begun: that nothing has it is then no news. */
  isBegun: boolean;
  words: SearchWords;
};

/** What was found, the best first; where nothing was, what could be asked instead. */
export function FoundList({ pages, isBusy, isBegun, words }: Props) {
  const articles = distinct(pages.flatMap((page) => page.articles));
  if (articles.length === 0) return isBegun ? null : <NothingFound words={words} />;
  return (
    <ol className="found-list ruled-list" aria-label={words.results} aria-busy={isBusy}>
      {articles.map((article) => (
        <li key={article.slug}>
          <FoundArticle article={article} words={words} />
        </li>
      ))}
    </ol>
  );
}

function NothingFound({ words: { tips } }: { words: SearchWords }) {
  return (
    <div className="found-nothing">
      <OpenPages />
      <ul>
        {[tips.fewer, tips.quotes, tips.narrower].map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  );
}

/** Between two pages the library may have grown: what moved on to the next one is not shown twice. */
function distinct(articles: readonly AnsweredArticle[]): AnsweredArticle[] {
  return [...new Map(articles.map((article) => [article.slug, article])).values()];
}
