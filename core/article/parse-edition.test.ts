import { describe, expect, test } from 'vitest';
import { faultSentences } from './fault-sentences';
import { parseEdition } from './parse-edition';
import { toSentence } from './to-sentence';

const front = '---\ntitle: Bread\ntranslation: original\n---\n';

function read(body: string) {
  const parsed = parseEdition(front + body, 'bread/en.md', 'en');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}
function blocks(body: string) {
  return read(body).edition.blocks;
}
function faults(text: string): string[] {
  const parsed = parseEdition(text, 'bread/en.md', 'en');
  return parsed.ok ? [] : parsed.faults.map(({ line, reason }) => `${line} ${reason.key}`);
}
function paragraph(body: string) {
  const [block] = blocks(body);
  return block?.type === 'paragraph' ? block.children : block;
}

describe('parseEdition', () => {
  test('reads the fields of an edition and leaves out the empty ones', () => {
    const text =
      '---\r\ntitle: 1973\r\nauthor:\r\ntranslator: "Mona: A"\r\ntranslation: human\r\nprintLabel: طباعة\r\nglosses:\r\n  طباعة: print\r\n  constructor: builder\r\n---\r\nOne\r\n';
    const parsed = parseEdition(text, 'en.md', 'en');
    expect(parsed.ok && parsed.value.edition).toEqual({
      language: 'en',
      title: '1973',
      author: null,
      translator: 'Mona: A',
      translation: 'human',
      printLabel: 'طباعة',
      dateline: null,
      glosses: { طباعة: 'print', constructor: 'builder' },
      blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'One' }] }],
      notes: [],
    });
  });

  test('keeps every code point of a text, at its edges too', () => {
    for (const text of [
      '\u00a0طباعة\u00a0',
      '\u200fــ\u200d',
      '\ufeffﷲ\u2067x\u2069',
      '\u2003a\u2028b\u3000',
      'e\u0301 é',
    ]) {
      expect(paragraph(`${text}\n`)).toEqual([{ type: 'text', text }]);
      expect(blocks(`## ${text}\n`)).toEqual([{ type: 'heading', level: 2, children: [{ type: 'text', text }] }]);
      expect(blocks(`| ${text} |\n| :-- |\n| ${text} |\n`)).toEqual([
        { type: 'table', alignments: ['start'], head: [[{ type: 'text', text }]], rows: [[[{ type: 'text', text }]]] },
      ]);
    }
  });

  test('shows raw HTML as the characters it is made of', () => {
    const text = '<script>alert("hi")</script> & press Enter';
    expect(paragraph(text)).toEqual([{ type: 'text', text }]);
    expect(paragraph('&lt;b&gt; &amp;amp;')).toEqual([{ type: 'text', text: '<b> &amp;' }]);
  });

  test('turns a link to anything unsafe into its words', () => {
    const unsafe = [
      'javascript:x(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '//evil.example',
      '/path',
      'x.html',
      '&#1;javascript:x',
      'java&#9;script:x',
      'https:\\\\evil.example',
      'https:evil.example',
      'https:///x',
      'https://a\u202e.example',
      '&#32;https://x.example',
    ];
    for (const href of unsafe)
      expect(paragraph(`[*flour*](<${href}>) a`)).toEqual([
        { type: 'emphasis', children: [{ type: 'text', text: 'flour' }] },
        { type: 'text', text: ' a' },
      ]);
  });

  test('keeps the address of a link as its author wrote it', () => {
    for (const href of [
      'https://water.example/well?a=1&b=2',
      'http://مثال.example/طباعة',
      'https://x.example/%D8%B7',
      'mailto:a@b.example',
      'tel:+9611',
      '#place',
    ]) {
      expect(paragraph(`[a](${href})`)).toEqual([{ type: 'link', href, children: [{ type: 'text', text: 'a' }] }]);
    }
    expect(paragraph('[a][1]\n\n[1]: https://x.example/\u3000')).toEqual([{ type: 'text', text: 'a' }]);
    expect(paragraph('[a][1]\n\n[1]: https://x.example/')).toMatchObject([
      { type: 'link', href: 'https://x.example/' },
    ]);
  });

  test('joins the lines of a paragraph with a space and keeps the breaks an author set', () => {
    expect(paragraph('one\ntwo\\\nthree  \nfour &NewLine;five')).toEqual([
      { type: 'text', text: 'one two' },
      { type: 'lineBreak' },
      { type: 'text', text: 'three' },
      { type: 'lineBreak' },
      { type: 'text', text: 'four ' },
      { type: 'lineBreak' },
      { type: 'text', text: 'five' },
    ]);
  });

  test('reads lists, quotes, code, rules and notes inside one another', () => {
    const { edition } = read(
      '3. a\n\n   > b[^n]\n\n4. c\n\n***\n\n```js x\n  d\n```\n\n    e\n\n[^n]: f\n\n    - g\n\n[^unused]: h\n',
    );
    expect(edition.blocks).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { type: 'paragraph' },
            { type: 'quote', children: [{ children: [{ text: 'b' }, { type: 'noteReference', id: 'n' }] }] },
          ],
          [{ type: 'paragraph' }],
        ],
      },
      { type: 'thematicBreak' },
      { type: 'code', text: '  d', language: 'js' },
      { type: 'code', text: 'e', language: null },
    ]);
    expect(edition.notes).toMatchObject([
      { id: 'n', blocks: [{ type: 'paragraph' }, { type: 'list' }] },
      { id: 'unused' },
    ]);
  });

  test('reads an image alone in its paragraph as a figure and says where it stands', () => {
    const { edition, figures } = read('a\n\n![the *old*\nbridge ![x](y)](جسر.webp "By *night*, \\"1973\\"")\n');
    expect(edition.blocks[1]).toEqual({
      type: 'figure',
      image: 'جسر.webp',
      alt: 'the old bridge x',
      caption: [
        { type: 'text', text: 'By ' },
        { type: 'emphasis', children: [{ type: 'text', text: 'night' }] },
        { type: 'text', text: ', "1973"' },
      ],
    });
    expect(figures).toEqual([{ image: 'جسر.webp', line: 7 }]);
  });

  test('names the line of each fault', () => {
    expect(faults(`${front}\n# a\n\n##### b\n\n###### c\n\nd\ne ![f](g.png)\n`)).toEqual([
      '6 headingLevel',
      '8 headingLevel',
      '10 headingLevel',
      '13 imageInText',
    ]);
    for (const image of [
      '../x.png',
      'x/y.png',
      '.x.png',
      'x.svg',
      'x.png.exe',
      '%2e%2e/x.png',
      'https://x.example/y.png',
    ])
      expect(faults(`${front}![a](${image})`)).toEqual(['5 imageName']);
    expect(faults(`${front}a[^1]\n\n[^1]: b\n\n[^1]: c\n\n[^"]: d`)).toEqual(['9 noteTwice', '11 noteName']);
    expect(faults(`${front}a\n\u0007b`)).toEqual(['6 controlCharacter']);
  });

  test('names the line of a fault in the front matter', () => {
    expect(faults('# no front matter')).toEqual(['1 frontMatterMissing']);
    expect(faults('---\ntitle: a\n')).toEqual(['1 frontMatterOpen']);
    expect(faults('---\ntitle: a\nauthor: " "\ntranslation: robot\ntitel: b\n---\n')).toEqual([
      '3 fieldBlank',
      '4 translationUnknown',
      '5 fieldUnknown',
    ]);
    expect(faults('---\ntranslation: human\n---\n')).toEqual(['null fieldMissing']);
    expect(faults('---\n- a\n---\n')).toEqual(['1 notAMapping']);
    expect(faults('---\ntitle: a\ntitle: b\ntranslation: human\n---\n')).toEqual(['3 yamlBroken']);
    expect(faults('---\ntitle: "a\n---\n')).toEqual(['3 yamlBroken']);
    expect(faults('---\ntitle: !!binary a\ntranslation: human\n---\n')).toEqual(['2 fieldNotText']);
    expect(faults('---\ntitle: &a b\nauthor: *a\ntranslation: human\n---\n')).toEqual(['3 yamlAlias']);
    expect(faults('---\ntitle: [a]\nauthor: [b]\ntranslation: human\nglosses: c\n---\n')).toEqual([
      '2 fieldNotText',
      '3 fieldNotText',
      '5 glossesBroken',
    ]);
    expect(faults('---\ntitle: "\\x07"\nauthor: "\\x07"\ntranslation: human\n---\n')).toEqual([
      '2 fieldControlCharacter',
      '3 fieldControlCharacter',
    ]);
  });

  test('answers hostile sizes with a fault and within seconds', () => {
    const hostile: [string, string | null][] = [
      ['>'.repeat(50_000), '5 tooDeep'],
      [`${'- '.repeat(25_000)}a`, '5 tooDeep'],
      ['['.repeat(50_000), null],
      ['!['.repeat(25_000), null],
      ['*'.repeat(50_000), null],
      ['*a '.repeat(12_000), null],
      [`${'*a '.repeat(8_000)}${'a* '.repeat(8_000)}`, '5 tooDeep'],
      ['`'.repeat(50_000), null],
      ['[a](<b'.repeat(8_000), null],
      ['&'.repeat(50_000), null],
      [`${'|a'.repeat(400_000)}|\n${'|-'.repeat(400_000)}|\n`, '5 blockTooLong'],
      [`|a|\n|-|\n|${'b'.repeat(1_000_000)}|\n`, '5 blockTooLong'],
      ['a'.repeat(50_001), '5 blockTooLong'],
      ['a'.repeat(200_000), '5 blockTooLong'],
      [`~~~\n${'a\n'.repeat(30_000)}~~~\n`, '5 blockTooLong'],
      ['a\n\n'.repeat(5_001), '10005 tooManyBlocks'],
      ['[^a]: b\n'.repeat(20_000), null],
      ['x'.repeat(2_000_001), 'null textTooLong'],
    ];
    for (const [body, expected] of hostile) {
      const start = performance.now();
      const found = faults(front + body);
      expect(performance.now() - start, body.slice(0, 20)).toBeLessThan(15_000);
      if (expected) expect(found[0], body.slice(0, 20)).toBe(expected);
    }
    for (const yaml of [
      '['.repeat(60_000),
      '{'.repeat(60_000),
      `title: ${'['.repeat(30_000)}${']'.repeat(30_000)}`,
      `title: ${'- '.repeat(30_000)}`,
      'x'.repeat(70_000),
    ]) {
      const start = performance.now();
      expect(faults(`---\n${yaml}\n---\n`)).toHaveLength(1);
      expect(performance.now() - start).toBeLessThan(3_000);
    }
  }, 60_000);

  test('has a sentence for a fault, with its values shown escaped', () => {
    expect(toSentence({ key: 'imageName', values: { image: 'a\u001b[31m\u202e.png' } }, faultSentences)).toBe(
      'The image “a\\u{1b}[31m\\u{202e}.png” cannot be used. Name a PNG, JPEG, WebP or AVIF file of the same folder.',
    );
    expect(toSentence({ key: 'imageName', values: {} }, faultSentences)).toContain('{image}');
    expect(toSentence({ key: 'toString', values: {} }, faultSentences)).toBe('toString');
    expect(toSentence({ key: 'noteTwice', values: { note: 'x'.repeat(999) } }, faultSentences).length).toBeLessThan(
      300,
    );
  });
});
