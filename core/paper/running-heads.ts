import type { LanguageTag } from '../languages/table';
import { languages } from '../languages/table';
import { columnOf } from '../reading/column-of';

/** A title with the language it is written in. */
export type RunningTitle = { readonly text: string; readonly language: LanguageTag };

/** What stands in the margins of an article's pages. */
export type RunningHeads = {
  readonly first: RunningTitle;
  readonly second: RunningTitle | null;
  /** Titles of the other editions, which a reader may put in the place of these two. */
  readonly further?: readonly RunningTitle[];
  /** Issuer and site, already in the locale's language. */
  readonly foot: string;
  /** The locale whose digits number the pages, and whose direction the foot follows. */
  readonly locale: LanguageTag;
};

/**
 * The style sheet of an article's page margins: running heads in both scripts from the second page on, issuer and folio
 * at the foot. The heads follow the choices on the page: which editions, which of them alone, on which sides.
 * Titles stand in a style sheet of the article's own because `string-set` is not supported anywhere and a style
 * attribute would need its own exception in the pages' policy.
 * Margin boxes: CSS Paged Media 3; Chromium from 131 on. Other browsers print without them.
 */
export function toRunningHeadsSheet({ first, second, further = [], foot, locale }: RunningHeads): string {
  const digits = languages[locale].script === 'Arab' ? 'arabic-indic' : 'decimal';
  const [footSide, folioSide] = languages[locale].direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const titles = [first, ...(second === null ? [] : [second]), ...further];
  const pairs = titles.flatMap((one) => titles.filter((other) => other !== one).map((other) => [one, other] as const));
  const choices = second === null ? [] : pairs.map(([one, other]) => pairRules(one.language, other.language));
  return `:root {
${titles.map(({ text, language }) => `  --title-${language}: ${isolated(text, language)};\n`).join('')}\
  --head-1: ${second === null ? titleOf(first.language) : '""'};
  --head-2: "";
  --foot: ${isolated(foot, locale)};
}
${choices.join('')}\
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

/** The heads over two editions, known by the inputs that show one of them alone; each stands over its own column. */
function pairRules(first: LanguageTag, second: LanguageTag): string {
  const column = columnOf('first', first, second);
  const [left, right] = column === 1 ? [first, second] : [second, first];
  const pair = `:root:has([data-shows="first"][value="${first}"]):has([data-shows="second"][value="${second}"])`;
  const only = (shown: string) => `${pair}:has([data-shows="${shown}"]:checked)`;
  return `${pair} { --head-1: ${titleOf(left)}; --head-2: ${titleOf(right)}; }
${only('side')}:has([name="sides"][value="swapped"]:checked) { --head-1: ${titleOf(right)}; --head-2: ${titleOf(left)}; }
${only('first')} { --head-${3 - column}: ""; }
${only('second')} { --head-${column}: ""; }
`;
}

function titleOf(language: LanguageTag): string {
  return `var(--title-${language})`;
}

/** A CSS string of the text, isolated in its own direction: a margin box has the direction of the page. */
function isolated(text: string, language: LanguageTag): string {
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
