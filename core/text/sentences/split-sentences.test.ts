import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LanguageTag, languages, languageTags } from '../../languages/table';
import { findFragmentSpans } from '../find-fragment-spans';
import { findTokens } from '../find-tokens';
import { pairEnclosures } from '../pair-enclosures';
import { splitSentences } from './split-sentences';

describe('splitSentences', () => {
  it('gives no sentences for an empty text', () => {
    expect(splitSentences('', 'en')).toEqual([]);
  });

  it.each([' ', '\n', ' \n\n\t', '\u00a0', '\r\n'])('gives one sentence for white space alone (%j)', (text) => {
    expect(splitSentences(text, 'ar')).toEqual([text]);
  });

  it.each(['.', '...', '!', '\u200f', '\ud800', '. . .', '"', '🎉'])('gives one sentence for %j', (text) => {
    expect(splitSentences(text, 'en')).toEqual([text]);
  });

  it('makes a line of signs a sentence of its own, but not one of marks that cannot be seen', () => {
    expect(splitSentences('One\n***\nTwo\n\u200f\nThree', 'en')).toEqual(['One\n', '***\n', 'Two\n\u200f\n', 'Three']);
  });

  it('ends a sentence before an address, with the combining mark on its own one', () => {
    expect(splitSentences('قف!\u0301قx.y@z.com', 'ar')).toEqual(['قف!\u0301', 'قx.y@z.com']);
  });

  it('agrees with the engine where neither abbreviations nor quotations are at stake', () => {
    const text = 'The card fell out. It was small! Was it blue? It was, by then. (Nobody minded.) So it went.';
    const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
    expect(splitSentences(text, 'en')).toEqual(Array.from(segments, ({ segment }) => segment));
  });
});

const pieces = [
  ...'قمد١aBé1 7.,:;?!،؛؟…()[]«»“”„‘’\'"\u00a0\u202f\n\r\u2028\ud800\udc00\u064e\u0301\u200d\u200f\u061c*-–¹',
  ...[
    '. ',
    '. ',
    '. ',
    '! ',
    '؟ ',
    '\u2067',
    '\u2069',
    '🎉',
    'https://a.b/c.d?e',
    'x.y@z.com',
    '[12]',
    '...',
    '\ufffc',
  ],
  ...[' قلم', ' Pen', ' Mr', ' z. B', ' U.S', ' etc', ' د', ' هـ', ' قال', ' said', ' The', ' ثم', ' 21', '\r\n'],
];
const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }));
const anyLanguage = fc.constantFrom(...languageTags);

/** Where sentences meet, without the text's two ends. */
function boundaries(text: string, language: LanguageTag): number[] {
  let end = 0;
  return splitSentences(text, language)
    .map((sentence) => (end += sentence.length))
    .slice(0, -1);
}

describe('splitSentences for any text', () => {
  it('gives sentences that joined are the text, none empty, the same each time', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const sentences = splitSentences(text, language);
        expect(sentences.join('')).toBe(text);
        expect(sentences).not.toContain('');
        expect(splitSentences(text, language)).toEqual(sentences);
      }),
      { numRuns: 1000 },
    );
  });

  it('begins no sentence but the first with white space, and ends every line with a sentence', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const sentences = splitSentences(text, language);
        for (const [i, sentence] of sentences.entries()) {
          if (i > 0) expect(sentence).toMatch(/^\S/u);
          expect(
            sentence
              .trim()
              .split(/[\n\r\u2028]/u)
              .filter((line) => /[\p{L}\p{N}]/u.test(line)).length,
          ).toBeLessThan(2);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends a sentence inside an address, a pair of surrogates or before a mark', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = findTokens(text, languages[language].script);
        for (const end of boundaries(text, language)) {
          expect(tokens.some((token) => token.start < end && end < token.end)).toBe(false);
          expect(/[\ud800-\udbff]$/.test(text.slice(0, end)) && /^[\udc00-\udfff]/.test(text.slice(end))).toBe(false);
          expect(/^\p{M}/u.test(text.slice(end)) && !/\s$/u.test(text.slice(0, end))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends a sentence inside brackets of a fragment, but where a line ends', () => {
    fc.assert(
      fc.property(hostileText, anyLanguage, (text, language) => {
        const { script } = languages[language];
        const partners = pairEnclosures(text, findTokens(text, script));
        const brackets = findFragmentSpans(text, script).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i)
            .filter((open) => '(['.includes(text.charAt(open)) && (partners[open] ?? -1) > open)
            .map((open) => ({ open, close: partners[open] ?? -1 })),
        );
        for (const end of boundaries(text, language)) {
          const held = brackets.some(({ open, close }) => open < end && end <= close);
          expect(held && !/[\n\r\u2028]\s*$/u.test(text.slice(0, end))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('splitSentences on hostile text', () => {
  const units = {
    letters: 'a',
    words: 'word ',
    'full stops': '.',
    'spaced full stops': '. ',
    'full stops on lines': '.\n',
    'letters and full stops': 'a.',
    'spaced letters and full stops': 'a. ',
    'capitals and full stops': 'A. ',
    abbreviations: 'z. B. ',
    'numbers and full stops': '1. ',
    'question marks': '?',
    'spaced question marks': ' ?',
    'straight quotation marks': '"',
    'spaced quotation marks': ' "',
    'quotation marks after full stops': '."',
    'open guillemets': '« a. ',
    'closed guillemets': 'a. » ',
    'open brackets': '(a. ',
    'closed brackets': 'a.) ',
    'bracketed calls': '(a!) ',
    'names after quotations': '“A!” B ',
    'note numbers': '.[1]',
    ellipses: '… ',
    'Arabic letters': 'ق',
    'Arabic sentences without spaces': 'قلم.',
    'line ends': '\n',
    'invisible lines': '\u200f\n',
    'direction marks': '.\u200f',
    isolates: '\u2067a. ',
    marks: '.\u0301',
    spaces: ' ',
    'lone surrogates': '\ud800',
    emoji: '🎉. ',
  };

  /** Processor time in microseconds, the best of three: other work on the machine does not count. */
  function timeOf(text: string, language: LanguageTag): number {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      splitSentences(text, language);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  }

  /** Sixteen times the text in less than 64 times the time; a square takes 256. */
  it.each(Object.entries(units))(
    'takes time in proportion to the length of %s',
    (_, unit) => {
      const shortest = 1_000;
      for (const language of ['en', 'ar'] as const) {
        const long = timeOf(unit.repeat(32_000 / unit.length), language);
        expect(long).toBeLessThan(64 * Math.max(timeOf(unit.repeat(2_000 / unit.length), language), shortest));
      }
    },
    60_000,
  );

  it.each(['.', 'a ', '"', '\ud800'])(
    'takes a million of %j',
    (unit) => {
      expect(splitSentences(unit.repeat(1_000_000), 'en')).toHaveLength(1);
    },
    60_000,
  );
});
