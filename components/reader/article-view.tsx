import type { ReactNode } from 'react';
import type { ArticleFacts, Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import { balanceColumns } from '@/core/reading/balance-columns';
import { columnOf } from '@/core/reading/column-of';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { toCitation } from './citation';
import { ColumnDrag } from './columns/column-drag';
import { Companion } from './companion';
import { GlossTip } from './gloss-tip';
import { LayoutControls } from './layout-controls';
import { RevealName } from './phone/reveal-name';
import { Contents } from './place-in-article/contents';
import { ProgressBar } from './place-in-article/progress-bar';
import { PlaceKeeper } from './place-keeper';
import { ReaderTools } from './reader-tools';
import type { ReaderWords } from './reader-words';
import { SentenceStarter } from './sentences/sentence-starter';
import { TextStarter } from './text-starter';
import './reader.css';
import './columns/columns.css';
import './layout-controls.css';
import './text.css';
import './after-text.css';
import './sentences/sentences.css';
import './differences.css';
import './print.css';
import './phone/phone.css';
import './phone/reveal.css';

export type ArticleViewProps = {
  slug: string;
  facts: ArticleFacts;
  first: Edition;
  second: Edition | null;
  /** The rows of the two editions, or of the only one. */
  rows: readonly Row[];
  locale: Locale;
  words: ReaderWords;
  /** The `<article>`: the server's own drawing, or one made in the browser. */
  children: ReactNode;
};

/** An article in one or two languages, and what is around its text: the choices above it, and what answers in it. */
export function ArticleView({ slug, facts, first, second, rows, locale, words, children }: ArticleViewProps) {
  const balance = second === null ? 50 : balanceColumns(rows, first.language, second.language);
  const isFirstLeft = second === null || columnOf('first', first.language, second.language) === 1;
  return (
    <>
      <div
        // The style sheet has a class for each share.
        className={`reader [--balance:${balance}]`}
        data-single={second === null ? '' : undefined}
        data-left={isFirstLeft ? first.language : second.language}
        data-right={isFirstLeft ? second?.language : first.language}
      >
        <div className="reader-bar" data-bar="">
          {second === null ? (
            <p className="one-edition">{words.oneEdition[first.language]}</p>
          ) : (
            <LayoutControls first={first} second={second} words={words} />
          )}
          <ReaderTools
            contents={<Contents rows={rows} first={first} second={second} title={words.companion.contents} />}
            words={words}
          />
        </div>
        {children}
        <PlaceKeeper />
        <GlossTip />
        <TextStarter />
        <ColumnDrag shareText={words.separatorShare} intl={languages[locale].intl} />
        <SentenceStarter
          citations={{ first: toCitation(facts, first), second: second && toCitation(facts, second) }}
          intl={languages[locale].intl}
          words={words.sentences}
        />
      </div>
      {second !== null && <RevealName first={first.language} second={second.language} words={words} />}
      <ProgressBar />
      <Companion slug={slug} first={first.language} second={second?.language ?? null} words={words.companion} />
    </>
  );
}
