import type { ArticleFacts, Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import { balanceColumns } from '@/core/reading/balance-columns';
import { columnOf } from '@/core/reading/column-of';
import { listDifferences } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { toCitation } from './citation';
import { Colophon } from './colophon';
import { ColumnDrag } from './columns/column-drag';
import { Companion } from './companion';
import { Differences } from './differences';
import { type ImageSizes, toEditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import { GlossTip } from './gloss-tip';
import { LayoutControls } from './layout-controls';
import { Masthead } from './masthead';
import { Notes } from './notes';
import { RevealName } from './phone/reveal-name';
import { Contents } from './place-in-article/contents';
import { ProgressBar } from './place-in-article/progress-bar';
import { PlaceKeeper } from './place-keeper';
import { PrintedLinks } from './printed-links';
import { ReaderTools } from './reader-tools';
import type { ReaderWords } from './reader-words';
import { Rows } from './rows';
import { SentenceStarter } from './sentences/sentence-starter';
import './reader.css';
import './layout-controls.css';
import './columns/columns.css';
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
  const firstScope = toEditionScope(slug, first, imageSizes);
  const secondScope = second && toEditionScope(slug, second, imageSizes);
  const scopes = secondScope === null ? [firstScope] : [firstScope, secondScope];
  const differences = second === null ? [] : listDifferences(rows, first, second);
  const sides = { first: firstScope, second: secondScope };
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
        <article>
          <Masthead facts={facts} {...sides} locale={locale} words={words} />
          {second !== null && (
            <Differences differences={differences} first={first.language} second={second.language} words={words} />
          )}
          <Rows rows={rows} differences={differences} {...sides} balance={balance} locale={locale} words={words} />
          <Notes {...sides} words={words} />
          <FragmentIndex scopes={scopes} words={words} />
          <PrintedLinks {...sides} words={words} />
          <Colophon facts={facts} scopes={scopes} locale={locale} address={address} words={words} />
        </article>
        <PlaceKeeper />
        <GlossTip />
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
