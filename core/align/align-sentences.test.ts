import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from './align-sentences';
import type { Link } from './link';

const words = [
  'Kabul',
  'كابول',
  '2020',
  '٢٠٢٠',
  'water',
  'ماء',
  '\u202b',
  '\u200f',
  '?',
  '؟',
  '“',
  'x',
  'ـ',
  '😀',
  '\ud800',
];
const sentence = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary' }),
);
const text = fc.array(sentence, { maxLength: 40 });

function expectWhole(links: readonly Link[], first: number, second: number): void {
  expect(links.flatMap((link) => link.first)).toEqual(Array.from({ length: first }, (_, at) => at));
  expect(links.flatMap((link) => link.second)).toEqual(Array.from({ length: second }, (_, at) => at));
  for (const { confidence } of links) expect(confidence >= 0 && confidence <= 1).toBe(true);
}

const kinds = (links: readonly Link[]) =>
  links.map(({ first, second }) => `${first.join()}-${second.join()}`).join(' ');
const numbered = (count: number, front: string) =>
  Array.from({ length: count }, (_, at) => `${front} ${1000 + at * 7}.`);

describe('alignSentences', { timeout: 30_000 }, () => {
  it('puts every sentence in exactly one link, in order, whatever the texts', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('en', 'ar', 'fr', 'de'),
        fc.constantFrom('en', 'ar', 'fr', 'de'),
        (first, second, one, other) => {
          expectWhole(alignSentences(first, second, [one, other]), first.length, second.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('answers for empty sides', () => {
    expect(alignSentences([], [], ['en', 'ar'])).toEqual([]);
    expectWhole(alignSentences(['a', 'b'], [], ['en', 'ar']), 2, 0);
    expectWhole(alignSentences([], ['a', 'b'], ['en', 'ar']), 0, 2);
  });

  it('pairs a text with itself one to one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 100 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const same = numbers.map((number) => `Sentence ${number} of the text.`);
        const links = alignSentences(same, same, ['en', 'en']);
        expect(links.every(({ first, second }) => first.length === 1 && first[0] === second[0])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('finds what was left out by its numbers', () => {
    const first = ['We met in 1931.', 'The price was 250,000.', 'It rained on 17 days.', 'Call 445 now.'];
    const second = ['التقينا في عام ١٩٣١.', 'هطل المطر في ١٧ يوما.', 'اتصل الآن بالرقم ٤٤٥.'];
    expect(kinds(alignSentences(first, second, ['en', 'ar'], { lexicon: null }))).toBe('0-0 1- 2-1 3-2');
  });

  it('finds names in another script', () => {
    const first = [
      'Kabul is far from here.',
      'He met Ghulam Haidar yesterday evening.',
      'Then they went to Kandahar together.',
    ];
    const second = ['كابول بعيدة من هنا.', 'وبعد ذلك ذهبوا معا إلى قندهار.'];
    expect(kinds(alignSentences(first, second, ['en', 'ar']))).toBe('0-0 1- 2-1');
  });

  it('reads its lexicon from either side', () => {
    const first = [
      'The water is cold.',
      'Two dogs sleep in the garden.',
      'My mother cooked rice.',
      'The king is angry.',
    ];
    const second = ['الماء بارد.', 'أمي طبخت الأرز.', 'الملك غاضب.'];
    expect(kinds(alignSentences(first, second, ['en', 'ar']))).toBe('0-0 1- 2-1 3-2');
    expect(kinds(alignSentences(second, first, ['ar', 'en']))).toBe('0-0 -1 1-2 2-3');
  });

  it('is unsure of texts that have nothing to do with each other', () => {
    const sure = alignSentences(numbered(20, 'The year was'), numbered(20, 'كان العام'), ['en', 'ar']);
    const unsure = alignSentences(
      numbered(20, 'The year was'),
      numbered(20, 'ذهبت البنت').map((text) => text.replace('1', '٩')),
      ['en', 'ar'],
    );
    expect(Math.min(...sure.map(({ confidence }) => confidence))).toBeGreaterThan(0.7);
    expect(Math.max(...unsure.map(({ confidence }) => confidence))).toBeLessThan(0.7);
  });

  it('takes a side a hundred times the other, and one giant sentence', () => {
    expectWhole(alignSentences(numbered(20, 'a'), numbered(2000, 'ب'), ['en', 'ar']), 20, 2000);
    expectWhole(alignSentences(['word '.repeat(50_000)], numbered(500, 'ب'), ['en', 'ar']), 1, 500);
  });

  it('takes texts without punctuation, and direction marks everywhere, as if they were not there', () => {
    const first = ['we met in 1931', 'the price was 250,000', 'it rained on 17 days', 'call 445 now'];
    const second = ['التقينا في عام ١٩٣١', 'هطل المطر في ١٧ يوما', 'اتصل الآن بالرقم ٤٤٥'];
    const marked = (text: string) => Array.from(text, (letter) => `${letter}\u200f`).join('');
    const plain = alignSentences(first, second, ['en', 'ar']);
    expect(kinds(plain)).toBe('0-0 1- 2-1 3-2');
    expect(alignSentences(first, second.map(marked), ['en', 'ar'])).toEqual(plain);
  });

  it('takes thousands of unrelated sentences', () => {
    const links = alignSentences(
      numbered(1500, 'a b c'),
      Array.from({ length: 1500 }, () => 'لا شيء هنا'),
      ['en', 'ar'],
    );
    expectWhole(links, 1500, 1500);
  });
});
