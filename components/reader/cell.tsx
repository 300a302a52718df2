import type { ReactNode } from 'react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { columnOf } from '@/core/reading/column-of';
import type { RowSentences } from '@/core/reading/row-sentences';
import { writeLengths, writeLinks } from './sentences/sentence-data';

/** The two languages that stand side by side; `second` is null for an article read in one language. */
export type Languages = { readonly first: LanguageTag; readonly second: LanguageTag | null };

/** One side of a row: text of one language, in its own direction. */
export function Cell({
  languages: { first, second },
  order,
  sentences,
  children,
}: {
  languages: Languages;
  order: 'first' | 'second';
  /** The sentences of the row that the cell belongs to, where they can be pointed at. */
  sentences?: RowSentences;
  children: ReactNode;
}) {
  const language = order === 'second' && second !== null ? second : first;
  return (
    <section
      className="cell"
      lang={language}
      dir={languages[language].direction}
      data-order={order}
      data-column={columnOf(order, first, second)}
      data-lengths={sentences && writeLengths(sentences[order])}
    >
      {children}
    </section>
  );
}

/**
 * Two cells, level with each other. The grid itself runs from left to right in every locale: the columns have fixed
 * sides, whatever the direction of the page.
 */
export function Row({
  name,
  className = '',
  only,
  differs = false,
  unsure = false,
  sentences,
  children,
}: {
  name?: string;
  className?: string;
  /** Which side alone holds text, where the other has no counterpart. */
  only?: 'first' | 'second' | undefined;
  /** Whether something in it stands in one language only. */
  differs?: boolean;
  /** Whether its pairing is for an editor to look at. */
  unsure?: boolean;
  sentences?: RowSentences;
  children: ReactNode;
}) {
  return (
    <div
      id={name}
      dir="ltr"
      className={`row ${className}`}
      data-landmark={name && ''}
      data-only={only}
      data-differs={differs ? '' : undefined}
      data-unsure={unsure ? '' : undefined}
      data-number={sentences?.number}
      data-links={sentences && writeLinks(sentences.links)}
    >
      {children}
    </div>
  );
}
