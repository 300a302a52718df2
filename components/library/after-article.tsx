import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import type { ListedArticle } from './article-list';
import { TagLinks } from './tag-links';
import '../ui/listed.css';
import './after-article.css';

type Props = {
  tags: ListedArticle['tags'];
  related: readonly Pick<ListedArticle, 'slug' | 'href' | 'titles' | 'published' | 'publishedAt' | 'minutes'>[];
  locale: LanguageTag;
  words: { readonly tags: string; readonly related: string };
};

/** What an article leads to: its subjects, and the articles nearest to it. */
export function AfterArticle({ tags, related, locale, words }: Props) {
  if (tags.length === 0 && related.length === 0) return null;
  return (
    <aside className="after-article" aria-label={words.related}>
      {tags.length > 0 && (
        <div className="after-tags">
          <p aria-hidden="true">{words.tags}</p>
          <TagLinks tags={tags} locale={locale} label={words.tags} />
        </div>
      )}
      {related.length > 0 && (
        <>
          <h2>{words.related}</h2>
          <ul>
            {related.map(({ slug, href, titles, published, publishedAt, minutes }) => (
              <li key={slug}>
                <a href={href} dir="ltr" className="listed-pair">
                  {titles.map(({ language, text }) => (
                    <span key={language} lang={language} dir={languages[language].direction}>
                      <MixedText text={text} language={language} />
                    </span>
                  ))}
                </a>
                <p className="listed-facts">
                  <time dateTime={publishedAt}>{published}</time>
                  <span>{minutes}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
