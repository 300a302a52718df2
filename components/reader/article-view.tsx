import type { ArticleFacts, Edition } from '@/core/article/article';
import { toRows, toSingleRows } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { Colophon } from './colophon';
import { type ImageSizes, toEditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import { GlossTip } from './gloss-tip';
import { LayoutControls } from './layout-controls';
import { Masthead } from './masthead';
import { Notes } from './notes';
import { PlaceKeeper } from './place-keeper';
import { PrintedLinks } from './printed-links';
import type { ReaderWords } from './reader-words';
import { Rows } from './rows';
import './reader.css';
import './text.css';
import './after-text.css';
import './print.css';

export type ArticleViewProps = {
  slug: string;
  facts: ArticleFacts;
  first: Edition;
  second: Edition | null;
  imageSizes: ImageSizes;
  locale: Locale;
  /** Address of the page, whole. */
  address: string;
  words: ReaderWords;
};

/** An article in one or two languages. Draws the same on the server and, for a further edition, in the browser. */
export function ArticleView({ slug, facts, first, second, imageSizes, locale, address, words }: ArticleViewProps) {
  const firstScope = toEditionScope(slug, first, imageSizes);
  const secondScope = second && toEditionScope(slug, second, imageSizes);
  const scopes = secondScope === null ? [firstScope] : [firstScope, secondScope];
  const rows = second === null ? toSingleRows(first) : toRows(first, second);
  const sides = { first: firstScope, second: secondScope };
  return (
    <div className="reader" data-single={second === null ? '' : undefined}>
      <div className="reader-bar" data-bar="">
        {second === null ? (
          <p className="one-edition">{words.oneEdition[first.language]}</p>
        ) : (
          <LayoutControls first={first} second={second} words={words} />
        )}
      </div>
      <article>
        <Masthead facts={facts} {...sides} locale={locale} words={words} />
        <Rows rows={rows} {...sides} locale={locale} words={words} />
        <Notes {...sides} words={words} />
        <FragmentIndex scopes={scopes} words={words} />
        <PrintedLinks {...sides} words={words} />
        <Colophon facts={facts} scopes={scopes} locale={locale} address={address} words={words} />
      </article>
      <PlaceKeeper />
      <GlossTip />
    </div>
  );
}
