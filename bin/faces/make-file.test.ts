import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../start/root.mjs';
import { type Cut, cutsOf } from './cuts.mjs';
import { outlinesOf } from './empty-glyphs.mjs';
import { cutOut } from './make-file.mjs';
import { type Face, faces } from './settings.mjs';
import { readTables, writeTables } from './sfnt.mjs';
import { shaperOf } from './shaping.mjs';

const arabicFaces = faces.filter(({ script }) => script === 'arabic');
const words = [
  ['مُحَمَّدٌ', 'محمد'],
  ['لَا', 'لا'],
  ['الطُّلَّابُ', 'الطلاب'],
  ['يَتَبَيَّنُ', 'يتبين'],
  ['رَحْمَٰنِ', 'رحمن'],
] as const;

function cut(face: Face, name: string): Promise<Buffer> {
  const found = cutsOf(face).find((one: Cut) => one.name === `${face.id}-${name}`);
  if (!found) throw new Error(`${face.id} has no ${name}`);
  return cutOut(found, readFileSync(path.join(root, 'node_modules', face.package, 'files', `${found.source}.woff2`)));
}

/** An outline without its padding; of one that is put together from others, whose numbers differ by file, the box. */
function shapeOf(outline: Buffer): string {
  const isComposite = outline.length > 0 && outline.readInt16BE(0) < 0;
  return (isComposite ? outline.subarray(0, 10) : outline).toString('hex').replace(/(00)+$/u, '');
}

describe.each(arabicFaces)('$family', (face) => {
  let whole: Buffer;
  let bare: Buffer;
  beforeAll(async () => {
    [whole, bare] = await Promise.all([cut(face, 'core'), cut(face, 'core-bare')]);
  });
  const drawn = (file: Buffer, text: string) => {
    const outlines = outlinesOf(readTables(file)).map(shapeOf);
    const set = shaperOf(file).set(text);
    return {
      shapes: set.map(({ glyph }) => outlines[glyph] ?? '').filter((shape) => shape !== ''),
      width: set.reduce((sum, { advance }) => sum + advance, 0),
    };
  };

  test.each(words)('without vowel signs, %s is drawn as %s', (marked, unmarked) => {
    expect(drawn(bare, marked)).toEqual(drawn(bare, unmarked));
    expect(drawn(bare, unmarked).shapes).toEqual(drawn(whole, unmarked).shapes);
    expect(drawn(whole, marked).shapes.length).toBeGreaterThan(drawn(whole, unmarked).shapes.length);
  });

  test('letters keep their dots, maddas and hamzas', () => {
    for (const letter of 'بتثجخذزشضظغفقنيةآأإؤئ') expect(drawn(bare, letter)).toEqual(drawn(whole, letter));
    expect(drawn(bare, 'ا\u0653').shapes).toEqual(drawn(whole, 'ا\u0653').shapes);
  });

  test('lam and alef are one shape, across a vowel sign too', () => {
    for (const file of [whole, bare]) {
      const shapes = (text: string) =>
        shaperOf(file)
          .set(text)
          .filter(({ advance }) => advance > 0).length;
      expect(shapes('لَا')).toBe(shapes('لا'));
    }
  });

  test('a file of digits draws the digits of other families as Arabic ones', async () => {
    const digits = shaperOf(await cut(face, 'as-arabic'));
    const glyphs = (text: string) => digits.set(text).map(({ glyph }) => glyph);
    expect(new Set(glyphs('0123456789')).size).toBe(10);
    expect(glyphs('7')).toEqual(glyphs('۷'));
    expect(glyphs('7')).toEqual(glyphs('٧'));
    expect(glyphs('a')).toEqual([0]);
  });

  test('taken apart and put together again, a font is the same', () => {
    expect(readTables(writeTables(readTables(whole)))).toEqual(readTables(whole));
  });
});

test('a face whose licence reserves its name has another one', async () => {
  for (const face of faces) {
    const name = readTables(await cut(face, face.script === 'arabic' ? 'core' : 'roman-core')).get('name');
    const text = Buffer.from(name ?? '')
      .toString('latin1')
      .replaceAll('\0', '');
    if (face.reserved) expect(text).not.toMatch(/Plex|Source|Scheherazade|SIL/u);
    else expect(text).toMatch(/Literata|Garamond|Amiri|Noto/u);
  }
});
