import type { ReactNode } from 'react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { columnOf } from '@/core/reading/column-of';
import type { Locale } from '@/i18n/routing';
import { PrintPanel } from './print-panel';
import type { PrintWords } from './print-words';
import { Sheets, type SheetTitle } from './sheets';
import './print-panel.css';
import './preview.css';

/** An edition on paper, by what the panel and the running heads need of it. */
export type PrintedEdition = { readonly language: LanguageTag; readonly title: string };

type Props = {
  /** The first edition and, where there is one, the second. */
  editions: readonly PrintedEdition[];
  /** Address of the article. */
  article: string;
  /** What stands at the foot of every page. */
  foot: string;
  locale: Locale;
  words: PrintWords;
  /** The article as it is to be printed. */
  children: ReactNode;
};

/**
 * The print panel beside a preview of the pages. The preview lays the article out in columns of the size of a page, so
 * that the browser breaks it there as on paper; printed, the columns go and real pages come.
 */
export function PrintPage({ editions, article, foot, locale, words, children }: Props) {
  const { intl } = languages[locale];
  return (
    <div className="print-page" data-single={editions.length === 1 ? '' : undefined}>
      <PrintPanel editions={editions} article={article} locale={intl} words={words} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard (WCAG 2.1.1) */}
      <section className="preview" aria-label={words.preview} tabIndex={0}>
        <div className="pages">
          <Sheets titles={titlesOf(editions)} foot={foot} locale={intl} />
          <div className="paper" data-single={editions.length === 1 ? '' : undefined}>
            <article>{children}</article>
          </div>
        </div>
      </section>
    </div>
  );
}

/** The titles as they stand over the columns, from left to right. */
function titlesOf([first, second]: readonly PrintedEdition[]): SheetTitle[] {
  if (first === undefined) return [];
  const one = { ...first, order: 'first' } as const;
  const other = second && ({ ...second, order: 'second' } as const);
  const fromLeft = columnOf('first', first.language, second?.language ?? null) === 1 ? [one, other] : [other, one];
  return fromLeft.flatMap((title) =>
    title === undefined
      ? []
      : {
          order: title.order,
          text: title.title,
          language: title.language,
          direction: languages[title.language].direction,
        },
  );
}
