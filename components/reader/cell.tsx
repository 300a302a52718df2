import type { ReactNode } from 'react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { columnOf } from '@/core/reading/column-of';

/** The two languages that stand side by side; `second` is null for an article read in one language. */
export type Languages = { readonly first: LanguageTag; readonly second: LanguageTag | null };

/** One side of a row: text of one language, in its own direction. */
export function Cell({
  languages: { first, second },
  order,
  children,
}: {
  languages: Languages;
  order: 'first' | 'second';
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
  children,
}: {
  name?: string;
  className?: string;
  /** Which side alone holds text, where the other has no counterpart. */
  only?: 'first' | 'second' | undefined;
  children: ReactNode;
}) {
  return (
    <div id={name} dir="ltr" className={`row ${className}`} data-landmark={name && ''} data-only={only}>
      {children}
    </div>
  );
}
