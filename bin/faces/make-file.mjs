import { convert } from 'fontverter';
import subset from 'subset-font';
import { digitShapes, glyphsOf } from './cuts.mjs';
import { emptyGlyphs } from './empty-glyphs.mjs';
import { findSignGlyphs } from './find-sign-glyphs.mjs';
import { mapCharacters } from './map-characters.mjs';
import { codePointsOf } from './ranges.mjs';
import { renameFace } from './rename-face.mjs';
import { features } from './settings.mjs';
import { readTables, writeTables } from './sfnt.mjs';
import { shaperOf } from './shaping.mjs';

/**
 * Makes the file of a cut.
 * @param {import('./cuts.mjs').Cut} cut
 * @param {Buffer} source the file of the package
 * @returns {Promise<Buffer>} woff2
 */
export async function makeFile(cut, source) {
  return convert(await cutOut(cut, source), 'woff2', 'sfnt');
}

/**
 * The same in the sfnt format, where it can be looked into.
 * @param {import('./cuts.mjs').Cut} cut
 * @param {Buffer} source
 * @returns {Promise<Buffer>}
 */
export async function cutOut(cut, source) {
  const file = await subset(source, glyphsOf(cut), {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: featuresOf(cut),
    variationAxes: axesOf(cut),
  });
  const tables = change(cut, file);
  return writeTables(cut.face.reserved ? renameFace(tables, cut.face.reserved) : tables);
}

/**
 * @param {import('./cuts.mjs').Cut} cut
 * @param {Buffer} file in the sfnt format
 */
function change({ variant }, file) {
  const tables = readTables(file);
  if (variant === undefined) return tables;
  if (variant === 'bare') return emptyGlyphs(tables, findSignGlyphs(file));
  const { drawn, range } = digitShapes[variant];
  const { set } = shaperOf(file);
  const drawnFor = codePointsOf(range).map((point) => {
    const digit = (point - (point < 0x100 ? 0x30 : 0)) & 0xf;
    return /** @type {const} */ ([point, set(String.fromCodePoint(drawn + digit))[0]?.glyph ?? 0]);
  });
  return mapCharacters(tables, new Map(drawnFor));
}

/** @param {import('./cuts.mjs').Cut} cut */
function axesOf({ source, pin }) {
  if (!source.includes('wght')) return undefined;
  return { wght: pin ?? { min: 400, max: 700 } };
}

/** @param {import('./cuts.mjs').Cut} cut */
function featuresOf({ face, variant }) {
  const all = features[face.script];
  if (variant === undefined) return all;
  if (variant !== 'bare') return [];
  return all.filter((tag) => !face.bareWithout?.includes(tag));
}
