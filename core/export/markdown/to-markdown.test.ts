import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article, Edition } from '../../article/article';
import type { Block } from '../../article/block';
import { editionOf, paragraph } from '../../article/fixtures/edition-of';
import { parseEdition } from '../../article/parse-edition';
import { textOfBlocks } from '../../article/text-of';
import { tidyEdition } from '../../article/tidy-edition';
import { toMarkdown } from './to-markdown';

const blocks: Block[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'See ' },
      { type: 'link', href: '#s3', children: [{ type: 'text', text: 'there' }] },
      { type: 'noteReference', id: '1' },
    ],
  },
  { type: 'figure', image: 'level (1).png', alt: 'A level', caption: [] },
];
const english: Edition = {
  ...editionOf('en', blocks),
  title: 'A *title* # of “طباعة” #',
  author: 'Randa: "R."',
  notes: [{ id: '1', blocks: [paragraph('A note.')] }],
};
const arabic: Edition = {
  ...editionOf('ar', [paragraph('نصٌّ بتشكيلٍ، و ISIS فيه.')]),
  title: 'عنوان',
  translation: 'machine',
  notes: [{ id: '1', blocks: [paragraph('حاشية.')] }],
};
const article: Article = {
  slug: 'bridge',
  publishedAt: '2025-09-12T19:45',
  issuer: { en: 'The House', ar: 'الدار' },
  source: null,
  url: 'https://example.com/a: b',
  original: 'en',
  rights: 'no',
  tags: ['1', 'true'],
  editions: { en: english, ar: arabic },
  corrections: [],
};
const write = (first: Edition, second: Edition | null) =>
  toMarkdown({
    article,
    pair: { first, second },
    locale: first.language,
    page: 'https://example.org/en/read/bridge',
    addressOfImage: (name) => `https://example.org/images/${encodeURIComponent(name)}`,
  });
const split = (text: string) => /^---\n(.*?)\n---\n\n(.*)$/s.exec(text)?.slice(1) ?? [];

describe('an article as Markdown', () => {
  it('begins with its facts and those of each edition, every text as it is', () => {
    const [frontMatter = ''] = split(write(english, arabic));
    expect(parse(frontMatter)).toEqual({
      address: 'https://example.org/en/read/bridge',
      publishedAt: '2025-09-12T19:45',
      issuer: 'The House',
      url: 'https://example.com/a: b',
      original: 'en',
      rights: 'no',
      tags: ['1', 'true'],
      editions: [
        { language: 'en', title: english.title, author: 'Randa: "R."', translation: 'original' },
        { language: 'ar', title: 'عنوان', translation: 'machine' },
      ],
    });
  });

  it('has both editions under their titles, with notes apart and addresses that lead back', () => {
    const [, text = ''] = split(write(english, arabic));
    expect(text).toContain('# A \\*title\\* # of “طباعة” \\#\n');
    expect(text).toContain('[there](https://example.org/en/read/bridge#s3)[^en-1]');
    expect(text).toContain('![A level](https://example.org/images/level%20(1).png)');
    expect(text).toContain('[^en-1]: A note.');
    expect(text).toContain('\n\n# عنوان\n\nنصٌّ بتشكيلٍ، و ISIS فيه.\n\n[^ar-1]: حاشية.\n');
    expect(write(english, null)).not.toContain('عنوان');
  });

  it('gives back every text code point for code point', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...'aZ 9*_#[]()<>&~`\\|^!-+."\'«»؟،ءآبّتً١\u200f\u2068\u2069\u00a0'),
    });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const edition = tidyEdition(editionOf('ar', texts.map(paragraph)));
        const [, written = ''] = split(write(edition, null));
        const read = parseEdition(
          `---\ntitle: x\ntranslation: original\n---\n\n${written.replace(/^# .*\n/, '')}`,
          'x',
          'ar',
        );
        expect(read.ok && textOfBlocks(read.value.edition.blocks)).toBe(textOfBlocks(edition.blocks));
      }),
    );
  });
});
