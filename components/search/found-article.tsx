import { languages } from '@/core/languages/table';
import type { AnsweredArticle, AnsweredPassage, TextIn } from '@/core/search/search-answer';
import { FoundPassage } from './found-passage';
import { MarkedText } from './marked-text';
import type { SearchWords } from './search-words';

/** An article in which something was found: its titles, of equal rank, and its best passages. */
export function FoundArticle({ article, words }: { article: AnsweredArticle; words: SearchWords }) {
  const { slug, href, titles, publishedAt, published } = article;
  const passages = article.passages.filter((passage) => !titles.some((title) => isOf(passage, title)));
  return (
    <>
      <a href={href} dir="ltr" className="listed-titles listed-pair">
        {titles.map((title) => (
          <h2 key={title.language} lang={title.language} dir={languages[title.language].direction}>
            <MarkedText
              text={title.text}
              language={title.language}
              marks={article.passages.find((passage) => isOf(passage, title))?.marks ?? []}
            />
          </h2>
        ))}
      </a>
      {passages.length > 0 && (
        <ul>
          {passages.map((passage, index) => (
            <FoundPassage
              key={`${passage.language} ${passage.place} ${passage.sentence} ${passage.text}`}
              passage={passage}
              name={`found-${slug}-${index}`}
              isPaired={titles.length > 1}
              words={words}
            />
          ))}
        </ul>
      )}
      <p className="found-day">
        <time dateTime={publishedAt}>{published}</time>
      </p>
    </>
  );
}

/** True for the passage that a title of the pair is: the marks stand in the title itself, which is not said twice. */
function isOf(passage: AnsweredPassage, { language, text }: TextIn): boolean {
  return passage.place === 'title' && passage.language === language && passage.text === text;
}
