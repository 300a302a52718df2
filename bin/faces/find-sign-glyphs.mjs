import { charactersOf, hideableSigns, ranges } from './ranges.mjs';
import { shaperOf } from './shaping.mjs';

/** What signs are set on: letters of every shape, the lam-alef, the name of God. */
const bearers = ['ب', 'بب', 'ا', 'لا', 'لله', 'ح', 'ي'];
/** Which signs stand together on a letter in written Arabic: the doubling, and one vowel or small letter. */
const doubling = '\u0651';

/**
 * The glyphs that draw vowel signs, alone and joined with each other, and no part of any letter: found by setting every
 * sign, and every pair of signs, on letters of every shape. What the font does not call a mark is a letter, perhaps one
 * that changed its shape for the sign.
 * @param {Uint8Array} file in the sfnt format
 * @returns {Set<number>}
 */
export function findSignGlyphs(file) {
  const { set, isMark } = shaperOf(file);
  const signs = Array.from(charactersOf(hideableSigns));
  const letters = new Set(lettersAlone().flatMap((text) => set(text).map(({ glyph }) => glyph)));
  const clusters = signs.flatMap((sign) => [
    sign,
    ...signs.map((other) => sign + other),
    ...signs.map((other) => doubling + sign + other),
  ]);
  const found = new Set();
  for (const bearer of bearers) {
    for (const cluster of clusters) for (const { glyph } of set(bearer + cluster)) found.add(glyph);
  }
  return new Set([...found].filter((glyph) => isMark(glyph) && !letters.has(glyph)));
}

/** Texts without a sign that hold every letter in every shape, and the bearers in every company they had. */
function lettersAlone() {
  const letters = Array.from(charactersOf(ranges.wholeArabic)).filter(
    (character) => !charactersOf(hideableSigns).includes(character),
  );
  return [
    ...bearers,
    ...letters.flatMap((letter) => [letter, `${letter}ب`, `ب${letter}`, `ب${letter}ب`, `ل${letter}`]),
  ];
}
