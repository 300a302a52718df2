import { describe, expect, it } from 'vitest';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import type { Inline } from '../article/inline';
import { findFragments } from './find-fragments';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const edition: Edition = {
  language: 'en',
  title: 'Not searched: عنوان',
  author: null,
  translator: null,
  translation: 'original',
  printLabel: null,
  dateline: null,
  glosses: {},
  blocks: [
    { type: 'heading', level: 2, children: [text('On قلم')] },
    paragraph(text('A حبر, a '), { type: 'emphasis', children: [text('قلم')] }, text(' and پنجره.')),
    { type: 'list', ordered: false, start: 1, items: [[paragraph(text('one ورق')), paragraph(text('two قلم'))]] },
    { type: 'quote', children: [paragraph(text('مدينة'), { type: 'noteReference', id: '1' }, text(' المرفأ'))] },
    { type: 'figure', image: 'a.png', alt: 'صورة', caption: [text('A حبر.')] },
    { type: 'table', alignments: [null], head: [[text('رأس')]], rows: [[[text('خلية')], [text('none')]]] },
    { type: 'code', text: 'قلم', language: null },
    { type: 'thematicBreak' },
  ],
  notes: [{ id: '1', blocks: [paragraph(text('See مرفأ and قلم.'))] }],
};

describe('findFragments', () => {
  it('lists the distinct fragments of blocks and notes with all their places', () => {
    const found = findFragments(edition).map(({ text: value, positions }) => [
      value,
      positions.map(({ note, block, nth }) => `${note ?? ''}/${block}/${nth}`).join(' '),
    ]);
    expect(found).toEqual([
      ['قلم', '/0/0 /1/1 /2/1 1/0/1'],
      ['حبر', '/1/0 /4/0'],
      ['پنجره', '/1/2'],
      ['ورق', '/2/0'],
      ['مدينة المرفأ', '/3/0'],
      ['رأس', '/5/0'],
      ['خلية', '/5/1'],
      ['مرفأ', '1/0/0'],
    ]);
  });

  it('tells the language of each', () => {
    const persian = findFragments(edition).find((entry) => entry.text === 'پنجره');
    expect(persian).toMatchObject({ script: 'Arab', direction: 'rtl', language: 'fa' });
  });

  it('takes a word that is a property of every object for a fragment like others', () => {
    const arabic = {
      ...edition,
      language: 'ar' as const,
      blocks: [paragraph(text('كلمة constructor هنا'))],
      notes: [],
    };
    expect(findFragments(arabic).map((entry) => entry.text)).toEqual(['constructor']);
  });
});
