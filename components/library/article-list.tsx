import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import './library.css';

/** An article as the library lists it. */
export type ListedArticle = {
  readonly slug: string;
  readonly href: string;
  readonly publishedAt: string;
  readonly published: string;
  /** Titles in the order of the pair that the reader will open with. */
  readonly titles: readonly { readonly language: LanguageTag; readonly text: string }[];
  readonly minutes: string;
  readonly languages: string;
};

/** The articles of the library, each with its title in both languages. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="article-list">
      {articles.map(({ slug, href, publishedAt, published, titles, languages: readIn, minutes }) => (
        <li key={slug}>
          <a href={href} dir="ltr" className="listed-titles">
            {titles.map(({ language, text }) => (
              <h2 key={language} lang={language} dir={languages[language].direction}>
                <MixedText text={text} language={language} />
              </h2>
            ))}
          </a>
          <p className="listed-facts">
            <time dateTime={publishedAt}>{published}</time>
            <span>{readIn}</span>
            <span>{minutes}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
