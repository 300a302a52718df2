import type { Edition } from '../article/article';
import { languages } from '../languages/table';
import { element } from './element';
import type { HtmlPlace } from './html-place';
import { writeBlocksHtml } from './write-blocks-html';
import { writeInlinesHtml } from './write-inlines-html';

/**
 * A whole edition as HTML for places that show it without anything of ours: its title, `credits` (who wrote and who
 * translated it, in its language), its text and its notes, in one element that says language and direction.
 */
export function writeEditionHtml(
  edition: Edition,
  credits: readonly string[],
  { page, addressOfImage }: Pick<HtmlPlace, 'page' | 'addressOfImage'>,
): string {
  const { language, title, blocks, notes } = edition;
  const { direction, intl } = languages[language];
  const numbers = new Map(notes.map(({ id }, index) => [id, new Intl.NumberFormat(intl).format(index + 1)]));
  const place: HtmlPlace = { language, page, addressOfImage, noteNumber: (id) => numbers.get(id) ?? null };
  const line = (name: string, text: string) => element(name, {}, writeInlinesHtml([{ type: 'text', text }], place));
  const written = notes.map((note) => element('li', {}, writeBlocksHtml(note.blocks, place))).join('');
  return element(
    'div',
    { lang: language, dir: direction },
    line('h2', title) +
      credits.map((credit) => line('p', credit)).join('') +
      writeBlocksHtml(blocks, place) +
      (written === '' ? '' : element('ol', {}, written)),
  );
}
