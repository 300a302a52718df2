import { tableOf } from './sfnt.mjs';

/**
 * The same font, in which these glyphs are drawn as nothing and take no room. They stay what they are for shaping: marks
 * that ligatures and joins pass over. Where a letter is composed of one of them, it gets the outline as a glyph of its own.
 * @param {import('./sfnt.mjs').Tables} tables a font without variations
 * @param {ReadonlySet<number>} glyphs
 * @returns {import('./sfnt.mjs').Tables}
 */
export function emptyGlyphs(tables, glyphs) {
  if (tables.has('gvar')) throw new Error('the glyphs of a variable font cannot be emptied');
  const outlines = outlinesOf(tables);
  const kept = outlines.map((outline, glyph) => (glyphs.has(glyph) ? Buffer.alloc(0) : Buffer.from(outline)));
  const shared = new Map();
  for (const outline of kept) {
    for (const place of componentPlaces(outline)) {
      const component = outline.readUInt16BE(place);
      if (!glyphs.has(component)) continue;
      if (!shared.has(component)) shared.set(component, outlines.length + shared.size);
      outline.writeUInt16BE(shared.get(component), place);
    }
  }
  const copies = [...shared.keys()].map((glyph) => outlines[glyph] ?? Buffer.alloc(0));
  if (copies.some((outline) => componentPlaces(outline).length > 0)) throw new Error('a part of a part is hidden');
  return new Map([
    ...tables,
    ...writeOutlines(tables, [...kept, ...copies]),
    ...writeCounts(tables, glyphs, copies.length),
  ]);
}

/**
 * @param {import('./sfnt.mjs').Tables} tables
 * @returns {Buffer[]} of each glyph
 */
export function outlinesOf(tables) {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const isLong = tableOf(tables, 'head').readUInt16BE(50) === 1;
  /** @param {number} glyph */
  const start = (glyph) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return Array.from({ length: loca.length / (isLong ? 4 : 2) - 1 }, (_, glyph) =>
    glyf.subarray(start(glyph), start(glyph + 1)),
  );
}

/**
 * @param {import('./sfnt.mjs').Tables} tables
 * @param {readonly Buffer[]} outlines
 * @returns {Array<[string, Buffer]>}
 */
function writeOutlines(tables, outlines) {
  const padded = outlines.map((outline) => Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]));
  const loca = Buffer.alloc(4 * (padded.length + 1));
  let place = 0;
  for (const [glyph, outline] of padded.entries()) {
    place += outline.length;
    loca.writeUInt32BE(place, 4 * (glyph + 1));
  }
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeUInt16BE(1, 50);
  return [
    ['glyf', Buffer.concat(padded)],
    ['loca', loca],
    ['head', head],
  ];
}

/**
 * Where a composite glyph names those that it is put together from; nowhere in a plain one.
 * @param {Buffer} outline
 * @returns {number[]}
 */
function componentPlaces(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const places = [];
  let place = 10;
  let flags = 0x20;
  while (flags & 0x20) {
    flags = outline.readUInt16BE(place);
    places.push(place + 2);
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    place += 4 + (flags & 0x01 ? 4 : 2) + scale;
  }
  return places;
}

/**
 * No width for the emptied glyphs; a count that knows the added ones.
 * @param {import('./sfnt.mjs').Tables} tables
 * @param {ReadonlySet<number>} glyphs
 * @param {number} added
 * @returns {Array<[string, Buffer]>}
 */
function writeCounts(tables, glyphs, added) {
  const hmtx = Buffer.concat([tableOf(tables, 'hmtx'), Buffer.alloc(2 * added)]);
  const wide = tableOf(tables, 'hhea').readUInt16BE(34);
  for (const glyph of glyphs) {
    if (glyph < wide) hmtx.fill(0, 4 * glyph, 4 * glyph + 4);
  }
  const maxp = Buffer.from(tableOf(tables, 'maxp'));
  maxp.writeUInt16BE(maxp.readUInt16BE(4) + added, 4);
  return [
    ['hmtx', hmtx],
    ['maxp', maxp],
  ];
}
