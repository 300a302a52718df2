import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from './wrap-text';

const tenEach = { advance: (word: string) => [...word].length * 10, space: 10, most: 4 };

describe('wrapText', () => {
  test('keeps every word, in order, in lines that fit', () => {
    const { lines, isWhole } = wrapText('Taliban takes revenge on ISIS', { ...tenEach, width: 140 });
    expect(Math.max(...lines.map(tenEach.advance))).toBeLessThanOrEqual(140);
    expect(lines.join(' ')).toBe('Taliban takes revenge on ISIS');
    expect(isWhole).toBe(true);
  });

  test('leaves no lost word on the last line where an even break is to be had', () => {
    expect(wrapText('one two three four', { ...tenEach, width: 150 }).lines).toEqual(['one two', 'three four']);
  });

  test('ends with an ellipsis where the text has no room, and not with a comma before it', () => {
    const { lines, isWhole } = wrapText('سوق الليل، في مدينتين', { ...tenEach, width: 120, most: 1 });
    expect(lines).toEqual(['سوق الليل…']);
    expect(isWhole).toBe(false);
  });

  test('cuts a word that is wider than any line, and says so', () => {
    const { lines, isWhole } = wrapText('Donaudampfschiff', { ...tenEach, width: 60 });
    expect(lines).toEqual(['Donaud', 'ampfsc', 'hiff']);
    expect(isWhole).toBe(false);
  });

  test('never exceeds the number of lines nor, but for an ellipsis, the width; what is whole loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 400 }), (text, width) => {
        const { lines, isWhole } = wrapText(text, { ...tenEach, width });
        expect(lines.length).toBeLessThanOrEqual(4);
        if (isWhole) expect(lines.join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
      }),
    );
  });
});
