import type { ArticleFacts, Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import { listDifferences } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { ArticleBody } from './article-body';
import { toCitation } from './citation';
import { type ImageSizes, toEditionScope } from './edition-scope';
import { GlossTip } from './gloss-tip';
import { LayoutControls } from './layout-controls';
import { LightingSwitch } from './lighting-switch';
import { PlaceKeeper } from './place-keeper';
import type { ReaderWords } from './reader-words';
import { SentenceStarter } from './sentences/sentence-starter';
import './reader.css';
import './text.css';
import './after-text.css';
import './sentences/sentences.css';
import './differences.css';
import './print.css';

export type ArticleViewProps = {
  slug: string;
  facts: ArticleFacts;
  first: Edition;
  second: Edition | null;
  /** The rows of the two editions, or of the only one. */
  rows: readonly Row[];
  imageSizes: ImageSizes;
  locale: Locale;
  /** Address of the page, whole. */
  address: string;
  words: ReaderWords;
};

/** An article in one or two languages. Draws the same on the server and, for a further edition, in the browser. */
export function ArticleView({
  slug,
  facts,
  first,
  second,
  rows,
  imageSizes,
  locale,
  address,
  words,
}: ArticleViewProps) {
  return (
    <div className="reader" data-single={second === null ? '' : undefined}>
      <div className="reader-bar" data-bar="">
        {second === null ? (
          <>
            <p className="one-edition">{words.oneEdition[first.language]}</p>
            <LightingSwitch words={words} />
          </>
        ) : (
          <LayoutControls first={first} second={second} words={words} />
        )}
      </div>
      <article>
        <ArticleBody
          facts={facts}
          first={toEditionScope(slug, first, imageSizes)}
          second={second && toEditionScope(slug, second, imageSizes)}
          rows={rows}
          differences={second === null ? [] : listDifferences(rows, first, second)}
          locale={locale}
          address={address}
          words={words}
        />
      </article>
      <PlaceKeeper />
      <GlossTip />
      <SentenceStarter
        citations={{ first: toCitation(facts, first), second: second && toCitation(facts, second) }}
        intl={languages[locale].intl}
        words={words.sentences}
      />
    </div>
  );
}
