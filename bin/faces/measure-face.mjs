import { samples } from './settings.mjs';
import { readTables, tableOf } from './sfnt.mjs';
import { averageWidth } from './shaping.mjs';

/**
 * What must be known of a face to set others like it; everything in ems.
 * @typedef {{ ascent: number, descent: number, xHeight: number, width: number, space: number, italicWidth?: number }} Measures
 */

/**
 * @param {Buffer} file in the sfnt format
 * @param {'latin' | 'arabic'} script
 * @returns {Measures}
 */
export function measureFace(file, script) {
  const tables = readTables(file);
  const [head, hhea, os2] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'OS/2')];
  const upem = head.readUInt16BE(18);
  return {
    ascent: hhea.readInt16BE(4) / upem,
    descent: -hhea.readInt16BE(6) / upem,
    xHeight: os2.readInt16BE(86) / upem,
    // The spaces between Arabic words are those of the Latin face.
    width: averageWidth(file, script === 'arabic' ? samples.arabic.split(' ') : [samples.latin]),
    space: averageWidth(file, [' ']),
  };
}
