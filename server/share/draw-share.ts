import 'server-only';
import { Resvg } from '@resvg/resvg-js';
import { toShareLine } from '@/core/share/share-line';
import { type SharePicture, shareSize } from '@/core/share/share-picture';
import { type MeasureText, toShareSvg } from '@/core/share/to-share-svg';
import { shareFaces } from './share-faces';

/** Draws the picture of a page, as a PNG, in the pages' own faces and no others. */
export async function drawShare(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  const font = { loadSystemFonts: false, fontFiles: await shareFaces(), defaultFontFamily: 'Literata' };
  const measure: MeasureText = (text, language, size) => {
    const line = toShareLine({ text, language, x: 0, y: 0, size, colour: '#000' });
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">${line}</svg>`;
    return new Resvg(alone, { font }).getBBox()?.width ?? 0;
  };
  return Uint8Array.from(new Resvg(toShareSvg(picture, measure), { font }).render().asPng());
}
