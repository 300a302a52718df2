// Which characters a file holds, as CSS writes them. A page loads a file when its text has a character of the file's range.

/** Letters of Arabic and the five that Persian adds, vowel signs, digits, and what stands between words. */
const arabic =
  'U+060C, U+061B-061C, U+061F, U+0621-063A, U+0640-0655, U+0660-066C, U+0670-0671, U+067E, U+0686, U+0698, U+06A9, U+06AF, U+06CC, U+06F0-06F9, U+200C-200D';

/**
 * All that is written with Arabic letters: other languages, signs of recitation, ligatures that have a code point,
 * presentation forms. The common letters are here again, because a letter and its signs must come from one file.
 */
const wholeArabic = 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200D, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFC';

/** English, and what French and German need beyond it; quotation marks, dashes, marks of direction. */
const latin =
  'U+0000-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+200B, U+200E-201F, U+2022, U+2026, U+202F, U+2030, U+2032-2033, U+2039-203A, U+2044, U+2060, U+2066-2069, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF, U+FFFD';

/** Letters with which Arabic names are spelled in Latin script: ā ī ū ḥ ṣ ḍ ṭ ẓ ẖ ḏ ṯ ġ ǧ š ž ʾ ʿ. */
const scholarlyLatin =
  'U+0100-0101, U+010C-010D, U+0112-0113, U+0120-0121, U+012A-012B, U+014C-014D, U+0160-0161, U+016A-016B, U+017D-017E, U+01E6-01E7, U+02BE-02BF, U+1E0C-1E0F, U+1E24-1E25, U+1E2A-1E2B, U+1E32-1E35, U+1E5A-1E5B, U+1E62-1E63, U+1E6C-1E6F, U+1E92-1E93, U+1E96';

/** Everything else that the Latin faces have. */
const furtherLatin =
  'U+0102-010B, U+010E-0111, U+0114-011F, U+0122-0129, U+012C-0130, U+0132-014B, U+014E-0151, U+0154-015F, U+0162-0169, U+016C-017C, U+017F-01E5, U+01E8-02BA, U+02BD, U+02C0-02C5, U+02C7-02D9, U+02DB, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E0B, U+1E10-1E23, U+1E26-1E29, U+1E2C-1E31, U+1E36-1E59, U+1E5C-1E61, U+1E64-1E6B, U+1E70-1E91, U+1E94-1E95, U+1E97-1E9F, U+1EF2-1EFF, U+2020-2021, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

export const ranges = { arabic, wholeArabic, latin, scholarlyLatin, furtherLatin };

/** The vowel signs and signs of recitation that a reader may hide; the madda and the hamzas 0653–0655 belong to their letters. */
export const hideableSigns = 'U+0610-061A, U+064B-0652, U+0656-065F, U+0670, U+06D6-06DC, U+06DF-06E8, U+06EA-06ED';

/**
 * The code points of a range, in order.
 * @param {string} range as CSS writes it: `U+0621-063A, U+0640`
 * @returns {number[]}
 */
export function codePointsOf(range) {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** @param {string} range @returns {string} its characters, one after another */
export function charactersOf(range) {
  return String.fromCodePoint(...codePointsOf(range));
}
