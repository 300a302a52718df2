import type { Block } from '../block';
import { tidyInlines } from '../tidy-inlines';
import { escapeText } from './escape-text';
import type { Place } from './place';
import { writeInlines } from './write-inlines';
import { writeList } from './write-list';
import { writeParagraph } from './write-paragraph';
import { writeQuote } from './write-quote';
import { writeTable } from './write-table';

type BlockWriters = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, place: Place) => string;
};

/** One writer for each kind of block. An empty answer means that Markdown has no place for the block. */
export const blockWriters: BlockWriters = {
  heading: (heading) => {
    const text = writeInlines(heading.children, 'oneLine');
    // A closing run of `#` would be taken for a part of the mark.
    return `${'#'.repeat(heading.level)} ${text.replace(/(^|[ \t])(#*)#$/, '$1$2\\#')}`.replace(/ +$/, '');
  },
  paragraph: (paragraph) => writeParagraph(paragraph.children),
  list: writeList,
  quote: (quote) => writeQuote(quote),
  figure: (figure) => {
    const caption = writeInlines(figure.caption, 'oneLine').replace(/[\\"&]/g, '\\$&');
    const title = tidyInlines(figure.caption).length === 0 ? '' : ` "${caption}"`;
    return `![${escapeText(figure.alt)}](${figure.image}${title})`;
  },
  table: (table) => writeTable(table),
  code: (code) => {
    const runs = code.text.match(/`+/g)?.map((run) => run.length) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    const language = code.language !== null && /^[^\s`\\&]+$/u.test(code.language) ? code.language : '';
    return `${fence}${language}\n${code.text === '' ? '' : `${code.text}\n`}${fence}`;
  },
  // Not of dashes or stars: after a list's marker those would be taken for another kind of line.
  thematicBreak: () => '___',
};
