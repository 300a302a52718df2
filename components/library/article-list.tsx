import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import './library.css';

type ListedText = { readonly language: LanguageTag; readonly text: string };

/** An article as the library lists it. */
export type ListedArticle = {
  readonly slug: string;
  readonly href: string;
  readonly publishedAt: string;
  readonly published: string;
  /** Titles in the order of the pair that the reader will open with. */
  readonly titles: readonly ListedText[];
  /** The first words of each edition, in the same order. */
  readonly openings: readonly ListedText[];
  readonly minutes: string;
  readonly languages: string;
};

/** The articles of the library, each with its title and its first words in both languages, of equal rank. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="article-list">
      {articles.map(({ slug, href, publishedAt, published, titles, openings, languages: readIn, minutes }) => (
        <li key={slug}>
          <a href={href} dir="ltr" className="listed-titles listed-pair">
            {titles.map(({ language, text }) => (
              <h2 key={language} lang={language} dir={languages[language].direction}>
                <MixedText text={text} language={language} />
              </h2>
            ))}
          </a>
          <div dir="ltr" className="listed-openings listed-pair">
            {openings.map(({ language, text }) => (
              <p key={language} lang={language} dir={languages[language].direction}>
                <MixedText text={text} language={language} />
              </p>
            ))}
          </div>
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
