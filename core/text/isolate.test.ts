import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate } from './isolate';
import { titleForPlainText } from './title-for-plain-text';

describe('isolate', () => {
  it('puts a text between U+2068 and U+2069', () => {
    expect(isolate('قلم')).toBe('\u2068قلم\u2069');
  });

  it('adds a mark only where the first strong character would give the other direction', () => {
    expect(isolate('BBC عربي', 'rtl')).toBe('\u2068\u200fBBC عربي\u2069');
    expect(isolate('قلم', 'rtl')).toBe('\u2068قلم\u2069');
    expect(isolate('+20 2', 'ltr')).toBe('\u2068\u200e+20 2\u2069');
    expect(isolate('\u2068قلم\u2069 pen', 'ltr')).toBe('\u2068\u2068قلم\u2069 pen\u2069');
  });

  it('lets no isolate reach out of the text', () => {
    expect(isolate('a\u2069b')).toBe('\u2068ab\u2069');
    expect(isolate('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  });

  it('balances any text', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'ق', '\u2066', '\u2067', '\u2068', '\u2069'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const isolated = isolate(text);
        let depth = 0;
        for (const [i, character] of [...isolated].entries()) {
          if (character === '\u2069') depth--;
          else if (/[\u2066-\u2068]/.test(character)) depth++;
          expect(depth > 0 || i === isolated.length - 1).toBe(true);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('titleForPlainText', () => {
  it.each([
    ['en', 'The word طباعة', 'The word \u2068طباعة\u2069'],
    ['en', 'طباعة is a word', '\u200e\u2068طباعة\u2069 is a word'],
    ['ar', 'ISIS في النص', '\u200f\u2068ISIS\u2069 في النص'],
    ['ar', 'كلمة ISIS', 'كلمة \u2068ISIS\u2069'],
    ['de', '2024', '2024'],
    ['fr', '« قلم » en français', '\u200e\u2068« قلم »\u2069 en français'],
  ] as const)('writes a title in %s: %s', (language, title, written) => {
    expect(titleForPlainText(title, language)).toBe(written);
  });
});
