import { charactersOf, ranges } from './ranges.mjs';

/**
 * A file to make: part of a file of a package.
 * @typedef {object} Cut
 * @property {string} name of the file, without its ending
 * @property {string} source the file in its package, without its ending
 * @property {import('./settings.mjs').Face} face
 * @property {string} range which characters it holds and serves
 * @property {'normal' | 'italic'} style
 * @property {string} weight which weights it serves
 * @property {number} [pin] the one weight that is left in it
 * @property {'bare' | keyof typeof digitShapes} [variant] `bare` without vowel signs
 */

const allDigits = 'U+0030-0039, U+0660-0669, U+06F0-06F9';

/** What a file of digits draws, and for which characters it does: its own digits too, so that all stand alike. */
export const digitShapes = {
  'as-arabic': { drawn: 0x660, range: allDigits },
  'as-latin': { drawn: 0x30, range: allDigits },
};

/**
 * The files of a face. Those of one family come in the order of their rules: where two serve a character, the later one does.
 * @param {import('./settings.mjs').Face} face
 * @returns {Cut[]}
 */
export function cutsOf(face) {
  return face.script === 'arabic' ? arabicCuts(face) : latinCuts(face);
}

/** @param {import('./settings.mjs').Face} face @returns {Cut[]} */
function arabicCuts(face) {
  const { id, weight, regular } = face;
  const regularCut = cutOf(face, regular.core, { weight, ...(regular.core.includes('wght') && { pin: 400 }) });
  const parts = [
    { part: 'whole', range: ranges.wholeArabic },
    { part: 'core', range: ranges.arabic },
  ];
  return [
    ...parts.map(({ part, range }) => ({ ...regularCut, name: `${id}-${part}`, range })),
    ...parts.map(({ part, range }) => ({
      ...regularCut,
      name: `${id}-${part}-bare`,
      range,
      variant: /** @type {const} */ ('bare'),
    })),
    { ...regularCut, name: `${id}-as-arabic`, range: digitShapes['as-arabic'].range, variant: 'as-arabic' },
  ];
}

/** @param {import('./settings.mjs').Face} face @returns {Cut[]} */
function latinCuts(face) {
  const { id, weight, regular } = face;
  return [
    ...latinParts(face, `${id}-roman`, regular, { weight }),
    ...italicCuts(face),
    cutOf(face, regular.core, {
      name: `${id}-as-latin`,
      range: digitShapes['as-latin'].range,
      weight,
      variant: 'as-latin',
    }),
  ];
}

/**
 * The face that every reader loads has its italics in two weights, one for text and one for headings, each a third the size
 * of all weights in one file.
 * @param {import('./settings.mjs').Face} face
 * @returns {Cut[]}
 */
function italicCuts(face) {
  const { id, weight, italic, isStandard } = face;
  if (!italic) return [];
  const style = /** @type {const} */ ('italic');
  if (!isStandard) return latinParts(face, `${id}-italic`, italic, { style, weight });
  return [
    ...latinParts(face, `${id}-italic`, italic, { style, weight: '400 599', pin: 400 }),
    ...latinParts(face, `${id}-bold-italic`, italic, { style, weight: '600 700', pin: 650 }),
  ];
}

/**
 * @param {import('./settings.mjs').Face} face
 * @param {string} name
 * @param {Record<'core' | 'further', string>} files
 * @param {Partial<Cut> & { weight: string }} rest
 * @returns {Cut[]}
 */
function latinParts(face, name, { core, further }, rest) {
  const { latin, scholarlyLatin, furtherLatin } = ranges;
  const furtherParts = face.isStandard
    ? [
        { part: 'further', range: furtherLatin },
        { part: 'scholarly', range: scholarlyLatin },
      ]
    : [{ part: 'further', range: `${scholarlyLatin}, ${furtherLatin}` }];
  return [
    ...furtherParts.map(({ part, range }) => cutOf(face, further, { ...rest, name: `${name}-${part}`, range })),
    cutOf(face, core, { ...rest, name: `${name}-core`, range: latin }),
  ];
}

/**
 * @param {import('./settings.mjs').Face} face
 * @param {string} source
 * @param {Partial<Cut> & { weight: string }} rest
 * @returns {Cut}
 */
function cutOf(face, source, rest) {
  return { face, source, name: source, range: '', style: 'normal', ...rest };
}

/** @param {Cut} cut @returns {string} the characters whose glyphs the file needs */
export function glyphsOf({ range, variant }) {
  if (variant === undefined || variant === 'bare') return charactersOf(range);
  const { drawn } = digitShapes[variant];
  return String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => drawn + digit));
}
