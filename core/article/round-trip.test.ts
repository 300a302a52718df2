import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleFacts, Edition } from './article';
import type { Block } from './block';
import type { Inline } from './inline';
import { parseArticleFacts } from './parse-article-facts';
import { parseEdition } from './parse-edition';
import { tidyEdition } from './tidy-edition';
import { writeArticleFacts } from './write-article-facts';
import { writeEdition } from './write-edition';

const hostilePieces = [
  '#',
  '##',
  '-',
  '+',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '~~~',
  '`',
  '```',
  '>',
  '|',
  '=',
  '===',
  '---',
  ':-:',
  ':',
  '1.',
  '12)',
  '[',
  ']',
  '](',
  '[^1]',
  '[^1]:',
  '![',
  '(',
  ')',
  '\\',
  '\\\\',
  '<',
  '<script>',
  '</b>',
  '<https://x.example>',
  '&',
  '&amp;',
  '&#32;',
  '&NewLine;',
  '!',
  '"',
  "'",
  '{',
  '}',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\u00a0',
  '\u2003',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u2067',
  '\u2069',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u3000',
  'ـ',
  'طباعة',
  'و',
  '«',
  '»',
  '«طباعة»',
  'ﷲ',
  'ﻻ',
  'é',
  'é',
  '😀',
  '👩‍💻',
  'a',
  'word',
  '5',
  '١٢',
  'https://x.example/?a=1&b=2',
  '$',
  '%',
  '^',
  '—',
  '\ue000',
];
const text = fc
  .array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''));

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => ({ type: 'text' as const, text: value })) },
  { weight: 1, arbitrary: text.map((value) => ({ type: 'code' as const, text: value.replace(/[\n\]]/g, '') || 'x' })) },
  { weight: 1, arbitrary: fc.constant({ type: 'lineBreak' as const }) },
  { weight: 1, arbitrary: fc.constantFrom('1', 'حاشية').map((id) => ({ type: 'noteReference' as const, id })) },
);
const href = fc.constantFrom(
  'https://x.example/?a=1&amp;b=(2)',
  'https://مثال.example/طباعة',
  'https://x.example/%D8%B7',
  '#place',
  'mailto:a@b.example',
  'https://x.example/a_b_*c*|d<e>',
);
const { run } = fc.letrec<{ run: readonly Inline[]; inline: Inline }>((tie) => ({
  run: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie('run').map((children) => ({ type: 'emphasis' as const, children })),
    tie('run').map((children) => ({ type: 'strong' as const, children })),
    tie('run').map((children) => ({ type: 'strikethrough' as const, children })),
    fc.tuple(href, tie('run')).map(([to, children]) => ({ type: 'link' as const, href: to, children })),
  ),
}));

const plain: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    children: run,
  }),
  run.map((children) => ({ type: 'paragraph' as const, children })),
  fc.record({
    type: fc.constant('figure' as const),
    image: fc.constantFrom('bridge.png', 'جسر.webp'),
    alt: fc.oneof(fc.constant(''), text),
    caption: fc.oneof(fc.constant([]), run),
  }),
  fc.record({
    type: fc.constant('table' as const),
    alignments: fc.array(fc.constantFrom('start' as const, 'center' as const, 'end' as const, null), { maxLength: 3 }),
    head: fc.array(run, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.array(run, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('code' as const),
    text: fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
    language: fc.constantFrom('js', null),
  }),
  fc.constant({ type: 'thematicBreak' as const }),
);
const { blocks } = fc.letrec<{ blocks: readonly Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 3 },
    plain,
    tie('blocks').map((children) => ({ type: 'quote' as const, children })),
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.nat(30),
        items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      })
      .map((list) => ({ type: 'list' as const, ...list, start: list.ordered ? list.start : 1 })),
  ),
}));

const field = text.map((value) => `x${value.replace(/[\n\t]/g, '')}`);
const edition: fc.Arbitrary<Edition> = fc.record({
  language: fc.constantFrom('ar' as const, 'en' as const),
  title: field,
  author: fc.option(field),
  translator: fc.option(field),
  translation: fc.constantFrom('original' as const, 'human' as const, 'machine' as const),
  printLabel: fc.option(field),
  dateline: fc.option(field),
  glosses: fc.dictionary(fc.oneof(field, fc.constantFrom('constructor', 'toString')), field, { noNullPrototype: true }),
  blocks,
  notes: fc.tuple(blocks, blocks).map(([first, second]) => [
    { id: '1', blocks: first },
    { id: 'حاشية', blocks: second },
  ]),
});

function readAgain(value: Edition): Edition {
  const written = writeEdition(value);
  const parsed = parseEdition(written, 'ar.md', value.language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults) + written);
  return parsed.value.edition;
}

const plainEdition: Edition = {
  language: 'ar',
  title: 'عنوان',
  author: null,
  translator: null,
  translation: 'original',
  printLabel: null,
  dateline: null,
  glosses: {},
  blocks: [],
  notes: [
    { id: '1', blocks: [] },
    { id: 'حاشية', blocks: [] },
  ],
};

describe('what is written is read again', () => {
  test('a paragraph, a heading and a cell of hostile text come back code point for code point', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((value) => `\ufdd0${value}\ufdd1`),
        ),
        (value) => {
          const children = [{ type: 'text' as const, text: value }];
          const source: Edition = {
            ...plainEdition,
            blocks: [
              { type: 'paragraph', children },
              { type: 'heading', level: 2, children },
              { type: 'table', alignments: [null], head: [children], rows: [[children]] },
              { type: 'list', ordered: false, start: 1, items: [[{ type: 'paragraph', children }]] },
            ],
          };
          expect(readAgain(source)).toEqual(source);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('running text with any marks comes back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(run, (children) => {
        const source = tidyEdition({
          ...plainEdition,
          blocks: [
            { type: 'paragraph', children },
            { type: 'heading', level: 3, children },
          ],
        });
        expect(readAgain(source)).toEqual(source);
      }),
      { numRuns: 500 },
    );
  });

  test('whole editions come back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(edition, (source) => {
        expect(readAgain(source)).toEqual(tidyEdition(source));
      }),
      { numRuns: 100 },
    );
  });

  test('a link that begins a paragraph keeps its words where its code would make it a definition', () => {
    const children = [{ type: 'link' as const, href: '#a', children: [{ type: 'code' as const, text: 'x]: y' }] }];
    const words = [{ type: 'link', href: '#a', children: [{ type: 'text', text: 'x]: y' }] }];
    expect(readAgain({ ...plainEdition, blocks: [{ type: 'paragraph', children }] }).blocks).toEqual([
      { type: 'paragraph', children: words },
    ]);
  });

  test('a prefixed letter beside a quoted strong word does not hide the emphasis', () => {
    const children = [
      { type: 'text' as const, text: 'و' },
      { type: 'strong' as const, children: [{ type: 'text' as const, text: '«طباعة»' }] },
      { type: 'text' as const, text: 'و' },
    ];
    expect(readAgain({ ...plainEdition, blocks: [{ type: 'paragraph', children }] }).blocks).toEqual([
      { type: 'paragraph', children },
    ]);
    expect(
      writeEdition({
        ...plainEdition,
        blocks: [
          {
            type: 'paragraph',
            children: [
              { type: 'strong', children: [{ type: 'text', text: 'طباعة' }] },
              { type: 'text', text: 'و' },
            ],
          },
        ],
      }),
    ).toContain('**طباعة**و');
  });

  test('facts come back', () => {
    const name = fc.oneof(fc.constant(null), field, fc.record({ ar: field, en: field }));
    const facts: fc.Arbitrary<ArticleFacts> = fc.record({
      publishedAt: fc.constantFrom('2026-01-31T18:30', '2024-02-29T00:00:59Z', '1973-05-01T12:00+02:00'),
      issuer: name,
      source: name,
      rights: name,
      url: fc.constantFrom(null, 'https://x.example/طباعة?a=1&b=2'),
      original: fc.constantFrom('ar' as const, 'en' as const),
      tags: fc.array(field, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(facts, (source) => {
        expect(parseArticleFacts(writeArticleFacts(source), 'article.json')).toEqual({ ok: true, value: source });
      }),
    );
  });
});
