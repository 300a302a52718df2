import type { ReactNode } from 'react';
import type { ArticleFacts, Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { toCitation } from './citation';
import { GlossTip } from './gloss-tip';
import { LayoutControls } from './layout-controls';
import { LightingSwitch } from './lighting-switch';
import { PlaceKeeper } from './place-keeper';
import type { ReaderWords } from './reader-words';
import { SentenceStarter } from './sentences/sentence-starter';
import { TextStarter } from './text-starter';
import './reader.css';
import './text.css';
import './after-text.css';
import './sentences/sentences.css';
import './differences.css';
import './print.css';

export type ArticleViewProps = {
  facts: ArticleFacts;
  first: Edition;
  second: Edition | null;
  locale: Locale;
  words: ReaderWords;
  /** The `<article>`: the server's own drawing, or one made in the browser. */
  children: ReactNode;
};

/** An article in one or two languages, and what is around its text: the choices above it, and what answers in it. */
export function ArticleView({ facts, first, second, locale, words, children }: ArticleViewProps) {
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
      {children}
      <PlaceKeeper />
      <GlossTip />
      <TextStarter />
      <SentenceStarter
        citations={{ first: toCitation(facts, first), second: second && toCitation(facts, second) }}
        intl={languages[locale].intl}
        words={words.sentences}
      />
    </div>
  );
}
