/**
 * A font file taken apart: its tables by tag.
 * @typedef {Map<string, Buffer>} Tables
 */

/**
 * @param {Buffer} file a font in the sfnt format (TrueType outlines)
 * @returns {Tables}
 */
export function readTables(file) {
  const tables = new Map();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    const start = file.readUInt32BE(entry + 8);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, start + file.readUInt32BE(entry + 12)));
  }
  return tables;
}

/**
 * @param {Tables} tables
 * @returns {Buffer} the font file, its sums right
 */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(12 + 16 * tags.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((tags.length - power) * 16, 10);
  /** @type {Buffer[]} */
  const parts = [header];
  let place = header.length;
  let headAt = 0;
  for (const [index, tag] of tags.entries()) {
    const data = Buffer.from(tables.get(tag) ?? []);
    if (tag === 'head') {
      headAt = place;
      data.writeUInt32BE(0, 8);
    }
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(sumOf(data), entry + 4);
    header.writeUInt32BE(place, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    place += data.length + padding.length;
  }
  const file = Buffer.concat(parts);
  file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, headAt + 8);
  return file;
}

/**
 * A table that must be there.
 * @param {Tables} tables
 * @param {string} tag
 */
export function tableOf(tables, tag) {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table “${tag}”`);
  return table;
}

/** @param {Buffer} data */
function sumOf(data) {
  let sum = 0;
  for (let index = 0; index < data.length; index += 4) {
    const word = Buffer.alloc(4);
    data.copy(word, 0, index, index + 4);
    sum = (sum + word.readUInt32BE(0)) >>> 0;
  }
  return sum;
}
