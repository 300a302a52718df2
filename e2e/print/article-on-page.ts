import type { Page } from '@playwright/test';

/** Text of one language, as the page would print it. */
export type Piece = {
  readonly language: string;
  readonly text: string;
  /** Written by the style sheet: printed, but not tagged. */
  readonly isGenerated: boolean;
};

/** A part of the article that is read as a whole: a cell of a row, or the colophon. */
export type Part = {
  /** Number of its row among all rows, the titles' row first; null for the colophon. */
  readonly row: number | null;
  readonly column: '1' | '2' | null;
  readonly language: string;
  readonly isHeading: boolean;
  /** In the list of addresses, which may run over a page. */
  readonly isAddresses: boolean;
  readonly pieces: readonly Piece[];
};

/** The parts of the article that the present medium shows, in the order of the document, with generated text. */
export function partsOfPage(page: Page): Promise<Part[]> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('article .row')];
    const parts = [...document.querySelectorAll('article :is(.cell, .colophon)')].filter((part) =>
      part.checkVisibility(),
    );
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    return parts.map((part) => {
      const row = part.closest('.row');
      return {
        row: row === null ? null : rows.indexOf(row),
        column: part.getAttribute('data-column') as '1' | '2' | null,
        language: languageOf(part),
        isHeading: row?.classList.contains('heading-row') ?? false,
        isAddresses: part.closest('.printed-links') !== null,
        pieces: piecesOf(part),
      };
    });

    function piecesOf(element: Element): Piece[] {
      if (!element.checkVisibility()) return [];
      const own = (text: string, isGenerated = false) => ({ language: languageOf(element), text, isGenerated });
      const inside = [...element.childNodes].flatMap((child) => {
        if (child instanceof Text) return own(child.data);
        return child instanceof Element ? piecesOf(child) : [];
      });
      const style = getComputedStyle(element);
      const whole = [own(markerOf(element, style)), own(generated(element, '::before'), true), ...inside];
      whole.push(own(generated(element, '::after'), true));
      return whole.filter(({ text }) => text !== '');
    }

    function generated(element: Element, place: '::before' | '::after'): string {
      const { content, display } = getComputedStyle(element, place);
      if (display === 'none' || content === 'none' || content === 'normal') return '';
      return content.replace(/"((?:\\.|[^"])*)"|attr\(([\w-]+)\)|\s+/gu, (_, quoted, attribute) =>
        attribute === undefined ? (quoted ?? '') : (element.getAttribute(attribute) ?? ''),
      );
    }

    function markerOf(element: Element, { display, listStyleType }: CSSStyleDeclaration): string {
      const list = element.parentElement;
      if (display !== 'list-item' || !(list instanceof HTMLOListElement)) return '';
      const number = list.start + [...list.children].indexOf(element);
      const system = { decimal: 'latn', 'arabic-indic': 'arab' }[listStyleType];
      if (system === undefined) throw new Error(`No digits are known for markers of style ${listStyleType}.`);
      return `${new Intl.NumberFormat(`en-u-nu-${system}`).format(number)}. `;
    }
  });
}

/** The text of a part, a line for each piece. */
export function textOf({ pieces }: Pick<Part, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('\n');
}
