import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isLanguageTag } from '../languages/table';
import type { Edition } from './article';
import type { Block } from './block';
import { editionSchema } from './edition-schema';
import type { Inline } from './inline';
import { parseEdition } from './parse-edition';

const edition: Edition = {
  language: 'ar',
  title: 'بلغ مقابلةً',
  author: 'محرر',
  translator: null,
  translation: 'human',
  printLabel: 'طبـاعة',
  dateline: null,
  glosses: { ISIS: 'تنظيم داعش' },
  blocks: [],
  notes: [],
};
const throughJson = (value: unknown) => v.parse(editionSchema, JSON.parse(JSON.stringify(value)));
const text: Inline = { type: 'text', text: 'كَتَبَ\u200F\u00A0a\u2067b\u2069' };

const inlines: Inline[] = [
  text,
  { type: 'emphasis', children: [text] },
  { type: 'strong', children: [{ type: 'strikethrough', children: [text] }] },
  { type: 'code', text: 'x < y' },
  { type: 'link', href: 'https://example.org/%D8%AD/', children: [text] },
  { type: 'noteReference', id: '1' },
  { type: 'lineBreak' },
];
const paragraph: Block = { type: 'paragraph', children: inlines };
const blocks: Block[] = [
  { type: 'heading', level: 2, children: inlines },
  { type: 'heading', level: 4, children: [] },
  paragraph,
  { type: 'list', ordered: true, start: 7, items: [[paragraph, { type: 'quote', children: [paragraph] }], []] },
  { type: 'quote', children: [paragraph, { type: 'thematicBreak' }] },
  { type: 'figure', image: 'bridge.png', alt: '', caption: inlines },
  { type: 'table', alignments: [null, 'start', 'center', 'end'], head: [inlines, [], [], []], rows: [[[], inlines]] },
  { type: 'code', text: 'let a;\n', language: null },
  { type: 'code', text: '', language: 'ts' },
  { type: 'thematicBreak' },
];

describe('editionSchema', () => {
  it.each(blocks.map((block) => [block.type, block] as const))('brings a %s back unchanged', (_, block) => {
    expect(throughJson({ ...edition, blocks: [block] })).toEqual({ ...edition, blocks: [block] });
  });

  it('brings notes back unchanged', () => {
    const notes = [{ id: 'a', blocks }];
    expect(throughJson({ ...edition, notes })).toEqual({ ...edition, notes });
  });

  it('brings every edition of the library back unchanged', () => {
    const content = new URL('../../content/', import.meta.url);
    let count = 0;
    for (const folder of readdirSync(content)) {
      for (const file of readdirSync(new URL(`${folder}/`, content)).filter((name) => name.endsWith('.md'))) {
        const tag = file.slice(0, -3);
        if (!isLanguageTag(tag)) continue;
        const parsed = parseEdition(readFileSync(new URL(`${folder}/${file}`, content), 'utf8'), file, tag);
        if (!parsed.ok) throw new Error(`${folder}/${file} cannot be read`);
        expect(throughJson(parsed.value.edition), `${folder}/${file}`).toEqual(parsed.value.edition);
        count++;
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  it('leaves out what an edition does not have', () => {
    expect(throughJson({ ...edition, surplus: true })).toEqual(edition);
  });

  it.each<[string, object]>([
    ['a language that is not in the table', { language: 'nl' }],
    ['the name of a prototype’s property for a language', { language: 'constructor' }],
    ['a translation of another kind', { translation: 'rough' }],
    ['a title that is no text', { title: 1 }],
    ['no author at all', { author: undefined }],
    ['glosses that are no texts', { glosses: { ISIS: 1 } }],
    ['blocks that are no list', { blocks: {} }],
    ['a block of an unknown type', { blocks: [{ type: 'html', text: '<b>' }] }],
    ['a block without a type', { blocks: [{ children: [] }] }],
    ['a heading of the first level', { blocks: [{ type: 'heading', level: 1, children: [] }] }],
    ['a list without items', { blocks: [{ type: 'list', ordered: false, start: 1 }] }],
    ['a column aligned to the left', { blocks: [{ type: 'table', alignments: ['left'], head: [], rows: [] }] }],
    ['an unknown inline deep inside', { blocks: [{ type: 'quote', children: [{ ...paragraph, children: [{}] }] }] }],
    ['a note without an id', { notes: [{ blocks: [] }] }],
  ])('refuses %s', (_, garbage) => {
    expect(v.is(editionSchema, { ...edition, ...garbage })).toBe(false);
  });

  it('refuses anything that is no edition and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(v.is(editionSchema, value)).toBe(false);
      }),
    );
  });
});
