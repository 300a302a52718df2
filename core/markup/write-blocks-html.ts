import type { Block, TableCell } from '../article/block';
import { element, emptyElement } from './element';
import { escapeMarkup } from './escape-markup';
import type { HtmlPlace } from './html-place';
import { writeInlinesHtml } from './write-inlines-html';

type Writers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, place: HtmlPlace) => string;
};

/** One way to write each type of block. */
const writers: Writers = {
  // The title of the edition is a heading of the second level there.
  heading: ({ level, children }, place) => element(`h${level + 1}`, {}, writeInlinesHtml(children, place)),
  paragraph: ({ children }, place) => element('p', {}, writeInlinesHtml(children, place)),
  list: ({ ordered, start, items }, place) =>
    element(
      ordered ? 'ol' : 'ul',
      { start: ordered && start !== 1 ? String(start) : null },
      items.map((item) => element('li', {}, writeBlocksHtml(item, place))).join(''),
    ),
  quote: ({ children }, place) => element('blockquote', {}, writeBlocksHtml(children, place)),
  figure: ({ image, alt, caption }, place) =>
    element(
      'figure',
      {},
      emptyElement('img', { src: place.addressOfImage(image), alt }) +
        (caption.length > 0 ? element('figcaption', {}, writeInlinesHtml(caption, place)) : ''),
    ),
  table: ({ head, rows }, place) => {
    const row = (cells: readonly TableCell[], name: 'th' | 'td') =>
      element('tr', {}, cells.map((cell) => element(name, {}, writeInlinesHtml(cell, place))).join(''));
    const body = rows.map((cells) => row(cells, 'td')).join('');
    return element('table', {}, element('thead', {}, row(head, 'th')) + element('tbody', {}, body));
  },
  code: ({ text }) => element('pre', { dir: 'ltr' }, element('code', {}, escapeMarkup(text))),
  thematicBreak: () => emptyElement('hr', {}),
};

/** Blocks of an edition as HTML that needs no style sheet. */
export function writeBlocksHtml(blocks: readonly Block[], place: HtmlPlace): string {
  return blocks
    .map((block) => {
      const write = writers[block.type] as (block: Block, place: HtmlPlace) => string;
      return write(block, place);
    })
    .join('');
}
