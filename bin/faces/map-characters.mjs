/**
 * The same font, in which these characters, and no others, are drawn with these glyphs.
 * @param {import('./sfnt.mjs').Tables} tables
 * @param {ReadonlyMap<number, number>} glyphs by code point, below U+FFFF
 * @returns {import('./sfnt.mjs').Tables}
 */
export function mapCharacters(tables, glyphs) {
  return new Map([...tables, ['cmap', characterTable(glyphs)]]);
}

/**
 * A table of format 4, each character a segment of its own.
 * @param {ReadonlyMap<number, number>} glyphs
 */
function characterTable(glyphs) {
  const segments = [...glyphs].sort(([a], [b]) => a - b);
  const count = segments.length + 1;
  const power = 2 ** Math.floor(Math.log2(count));
  const ends = [...segments.map(([point]) => point), 0xffff];
  const shifts = [...segments.map(([point, glyph]) => (glyph - point) & 0xffff), 1];
  const body = [count * 2, power * 2, Math.log2(power), (count - power) * 2, ...ends, 0, ...ends, ...shifts];
  const numbers = [...body, ...ends.map(() => 0)];
  return words([0, 1, 3, 1, 0, 12, 4, 6 + 2 * numbers.length, 0, ...numbers]);
}

/** @param {readonly number[]} numbers */
function words(numbers) {
  const buffer = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) buffer.writeUInt16BE(number, index * 2);
  return buffer;
}
