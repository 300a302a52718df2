import { convert } from 'fontverter';
import { measureFace } from './measure-face.mjs';

/**
 * Measures a face as its package has it.
 * @param {import('./settings.mjs').Face} face
 * @param {Buffer} regular woff2
 * @param {Buffer | undefined} italic woff2
 * @returns {Promise<import('./measure-face.mjs').Measures>}
 */
export async function measureSource(face, regular, italic) {
  const measures = measureFace(await convert(regular, 'sfnt'), face.script);
  return italic
    ? { ...measures, italicWidth: measureFace(await convert(italic, 'sfnt'), face.script).width }
    : measures;
}
