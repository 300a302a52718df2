import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import { TagLinks } from './tag-links';
import '../ui/listed.css';
import './library.css';
import './cards.css';

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
  /** The author as each of the two editions has the name. */
  readonly authors: readonly ListedText[];
  readonly authorHref: string | null;
  readonly tags: readonly { readonly text: string; readonly href: string }[];
  readonly minutes: string;
  readonly languages: string;
};

type Props = { articles: readonly ListedArticle[]; locale: LanguageTag; tagsLabel: string };

/** The articles of a list, each with its title, its author and its first words in both languages, of equal rank. */
export function ArticleList({ articles, locale, tagsLabel }: Props) {
  return (
    <ul className="article-list ruled-list">
      {articles.map(({ slug, href, publishedAt, published, titles, openings, authors, authorHref, ...rest }) => (
        <li key={slug}>
          <a href={href} dir="ltr" className="listed-titles listed-pair">
            {titles.map(({ language, text }) => (
              <h2 key={language} lang={language} dir={languages[language].direction}>
                <MixedText text={text} language={language} />
              </h2>
            ))}
          </a>
          {authorHref !== null && authors.length > 0 && <Authors authors={authors} href={authorHref} />}
          <div dir="ltr" className="listed-openings listed-pair">
            {openings.map(({ language, text }) => (
              <p key={language} lang={language} dir={languages[language].direction}>
                <MixedText text={text} language={language} />
              </p>
            ))}
          </div>
          <div className="listed-facts">
            <time dateTime={publishedAt}>{published}</time>
            <span>{rest.languages}</span>
            <span>{rest.minutes}</span>
            <TagLinks tags={rest.tags} locale={locale} label={tagsLabel} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The names stand under the titles of their languages and lead to one page. */
function Authors({ authors, href }: { authors: readonly ListedText[]; href: string }) {
  return (
    <div dir="ltr" className="listed-authors listed-pair">
      {authors.map(({ language, text }) => (
        <p key={language} lang={language} dir={languages[language].direction}>
          <a href={href}>
            <MixedText text={text} language={language} />
          </a>
        </p>
      ))}
    </div>
  );
}
