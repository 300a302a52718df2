import type { LanguageTag } from '../languages/table';
import { languages } from '../languages/table';
import { columnOf } from '../reading/column-of';

/** A title with the language it is written in. */
export type RunningTitle = { readonly text: string; readonly language: LanguageTag };

/** What stands in the margins of an article's pages. */
export type RunningHeads = {
  readonly first: RunningTitle;
  readonly second: RunningTitle | null;
  /** Issuer and site, already in the locale's language. */
  readonly foot: string;
  /** The locale whose digits number the pages, and whose direction the foot follows. */
  readonly locale: LanguageTag;
};

/**
 * The style sheet of an article's page margins: running heads in both scripts from the second page on, issuer and folio
 * at the foot. Titles stand in a style sheet of the article's own because `string-set` is not supported anywhere and a
 * style attribute would need its own exception in the pages' policy.
 * Margin boxes: CSS Paged Media 3; Chromium from 131 on. Other browsers print without them.
 */
export function toRunningHeadsSheet({ first, second, foot, locale }: RunningHeads): string {
  const titles = second === null ? [first] : [first, second];
  const head = (column: 1 | 2) => {
    const order = columnOf('first', first.language, second?.language ?? null) === column ? 0 : 1;
    const title = titles[order];
    return title === undefined ? '""' : isolated(title);
  };
  const columnOfFirst = columnOf('first', first.language, second?.language ?? null);
  const digits = languages[locale].script === 'Arab' ? 'arabic-indic' : 'decimal';
  const [footSide, folioSide] = languages[locale].direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `:root {
  --head-1: ${head(1)};
  --head-2: ${head(2)};
  --foot: ${isolated({ text: foot, language: locale })};
}
:root:has([data-shows="first"]:checked) { --head-${3 - columnOfFirst}: ""; }
:root:has([data-shows="second"]:checked) { --head-${columnOfFirst}: ""; }
@page {
  @top-left { content: var(--head-1); }
  @top-right { content: var(--head-2); }
  @bottom-${footSide} { content: var(--foot); }
  @bottom-${folioSide} { content: counter(page, ${digits}) " / " counter(pages, ${digits}); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`;
}

/** A CSS string of the text, isolated in its own direction: a margin box has the direction of the page. */
function isolated({ text, language }: RunningTitle): string {
  const opening = languages[language].direction === 'rtl' ? '\u2067' : '\u2066';
  return `"${escaped(`${opening}${text}\u2069`)}"`;
}

/** Everything but letters, digits, marks and spaces as a CSS escape, so that no text can end the string. */
function escaped(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{M} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
}
