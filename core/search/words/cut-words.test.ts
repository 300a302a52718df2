import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterKind, invisible, outside } from './character-kind';
import { cutWords } from './cut-words';
import { foldWord } from './fold-word';
import { stemsOf } from './stems-of';

const pieces = [
  ...'قمدأإآٱىيیةهكکاو١۴1aBéßœ\u0654\u0655\u0653\u064e\u0651\u0670\u0640\u200c\u200f\u202e\u2067 \u00a0،؛«/.-’_\ud800\udc00\ufdfa\ufdf2\ufefb\ufe76\uff21İıΣ가𝐀',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

describe('cutWords', () => {
  it('gives every word its place, with the vowel signs of its last letter and nothing after them', () => {
    const text = '«كَتَبَ\u200f» PS5';
    expect(cutWords(text)).toEqual([
      { start: 1, end: 7, exact: 'كَتَبَ', folded: 'كتب' },
      { start: 10, end: 13, exact: 'ps5', folded: 'ps5' },
    ]);
  });

  it('ends a word where Arabic letters meet others, and keeps digits with the letters beside them', () => {
    expect(cutWords('ملفPDF أ7 COVID19كوفيد').map(({ folded }) => folded)).toEqual([
      'ملف',
      'pdf',
      'ا7',
      'covid19',
      'كوفيد',
    ]);
  });

  it('gives the words that one character stands for the same place', () => {
    expect(cutWords('\ufdfa').map(({ start, end, folded }) => [start, end, folded])).toEqual([
      [0, 1, 'صلي'],
      [0, 1, 'الله'],
      [0, 1, 'عليه'],
      [0, 1, 'وسلم'],
    ]);
  });

  it('leaves superscript numbers of notes out of the word before them', () => {
    expect(cutWords('word¹ كلمة²').map(({ folded }) => folded)).toEqual(['word', 'كلمه']);
  });

  it('gives spans in order that begin and end on whole characters, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, folded } of cutWords(text)) {
          expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
          expect(end).toBeGreaterThan(start);
          expect(folded).toMatch(/^\S+$/u);
          expect(characterKind(text.codePointAt(start) ?? 0)).not.toBe(outside);
          expect(characterKind(text.codePointAt(start) ?? 0)).not.toBe(invisible);
          expect(text.slice(start, end)).not.toMatch(/[\p{P}\p{Z}\s]/u);
          // No vowel sign is cut off from its letter.
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the folded word in itself: folding and cutting again change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { folded, exact } of cutWords(text)) {
          expect(foldWord(folded).folded).toBe(folded);
          expect(foldWord(exact).folded).toBe(folded);
          expect(cutWords(folded).map((word) => word.folded)).toEqual([folded]);
          for (const language of ['ar', 'en', 'fr', 'de'] as const) {
            expect(stemsOf(folded, language)).toContain(folded);
            expect(stemsOf(folded, language)).not.toContain('');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['ك', 'كَ', '\u064e', 'a', '\ud800', ' ', 'ab ', '\u200f', 'كa'])('takes twenty thousand of %j', (unit) => {
    const text = unit.repeat(20_000);
    expect(() => cutWords(text)).not.toThrow();
  });
});
