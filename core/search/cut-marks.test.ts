import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageTag } from '../languages/table';
import type { Span } from '../text/span';
import { cutMarks } from './cut-marks';

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', ' ', 'ب', 'َ', 'ة', '1', '٢', '«', '»', '.', '-', '\u200f', '\ud83d') }),
  fc.string({ unit: 'binary' }),
);
const hosts = fc.constantFrom<LanguageTag>('en', 'ar', 'fr', 'de');
const marked = texts.chain((text) =>
  fc
    .uniqueArray(fc.nat(text.length), { maxLength: 12 })
    .map((places) => ({ text, marks: toSpans(places.toSorted((one, other) => one - other)) })),
);

/** The places in twos: apart, in order, none empty. */
function toSpans(places: readonly number[]): Span[] {
  return places.flatMap((start, at) => {
    const end = places[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

describe('a text with marks (SRCH-08)', () => {
  it('is the same text, character for character, and its marks cover what they covered', () => {
    fc.assert(
      fc.property(marked, hosts, ({ text, marks }, host) => {
        const parts = cutMarks(text, host, marks).flatMap((one) => one.parts);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const covered = marks.map(({ start, end }) => text.slice(start, end)).join('');
        const shown = parts.filter(({ isMarked }) => isMarked).map((part) => part.text);
        expect(shown.join('')).toBe(covered);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('has the parts of each run in that run', () => {
    fc.assert(
      fc.property(marked, hosts, ({ text, marks }, host) => {
        for (const { run, parts } of cutMarks(text, host, marks)) {
          expect(parts.map((part) => part.text).join('')).toBe(run.text);
        }
      }),
    );
  });

  it('keeps a marked word whole', () => {
    expect(cutMarks('في المدينةِ القديمة', 'ar', [{ start: 3, end: 11 }])).toEqual([
      {
        run: { kind: 'host', text: 'في المدينةِ القديمة' },
        parts: [
          { text: 'في ', isMarked: false },
          { text: 'المدينةِ', isMarked: true },
          { text: ' القديمة', isMarked: false },
        ],
      },
    ]);
  });

  it('has a mark cut where a fragment begins and where it ends', () => {
    const text = 'the word طباعة here';
    const runs = cutMarks(text, 'en', [{ start: 4, end: 19 }]);
    expect(runs.map(({ run, parts }) => [run.kind, parts])).toEqual([
      [
        'host',
        [
          { text: 'the ', isMarked: false },
          { text: 'word ', isMarked: true },
        ],
      ],
      ['fragment', [{ text: 'طباعة', isMarked: true }]],
      ['host', [{ text: ' here', isMarked: true }]],
    ]);
  });
});
