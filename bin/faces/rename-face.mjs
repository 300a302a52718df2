/**
 * The same font under a name of ours. Some licences reserve the name for the unchanged font, and what is served here is
 * a part of it.
 * @param {import('./sfnt.mjs').Tables} tables
 * @param {string} family
 * @returns {import('./sfnt.mjs').Tables}
 */
export function renameFace(tables, family) {
  const postScript = `${family.replaceAll(' ', '')}-Regular`;
  return new Map([...tables, ['name', nameTable({ 1: family, 2: 'Regular', 4: family, 6: postScript })]]);
}

/**
 * @param {Record<number, string>} names by their number
 * @returns {Buffer} a name table with English names for Windows, which every system reads
 */
function nameTable(names) {
  const texts = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    text: Buffer.from(text, 'utf16le').swap16(),
  }));
  const header = Buffer.alloc(6 + 12 * texts.length);
  header.writeUInt16BE(texts.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { id, text }] of texts.entries()) {
    const record = [3, 1, 0x409, id, text.length, offset];
    for (const [field, value] of record.entries()) header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += text.length;
  }
  return Buffer.concat([header, ...texts.map(({ text }) => text)]);
}
