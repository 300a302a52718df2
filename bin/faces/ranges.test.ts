import { expect, test } from 'vitest';
import { charactersOf, codePointsOf, hideableSigns, ranges } from './ranges.mjs';

test('a range is read as CSS reads it', () => {
  expect(codePointsOf('U+0041-0043, U+00E9')).toEqual([0x41, 0x42, 0x43, 0xe9]);
  expect(charactersOf('U+0627, U+0628')).toBe('اب');
});

test('every Latin character is in one range', () => {
  const all = [ranges.latin, ranges.scholarlyLatin, ranges.furtherLatin].flatMap(codePointsOf);
  expect(new Set(all).size).toBe(all.length);
});

test('the common Arabic characters, and every sign, are among all of them', () => {
  const whole = new Set(codePointsOf(ranges.wholeArabic));
  for (const range of [ranges.arabic, hideableSigns]) {
    expect(codePointsOf(range).filter((point) => !whole.has(point))).toEqual([]);
  }
  const common = new Set(charactersOf(ranges.arabic));
  for (const character of 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ،؛؟٠١٢٣٤٥٦٧٨٩پچژگک') {
    expect(common.has(character), character).toBe(true);
  }
});

test('madda and hamza belong to their letters: nobody hides them', () => {
  for (const sign of '\u0653\u0654\u0655\u06DD\u06E9') expect(charactersOf(hideableSigns)).not.toContain(sign);
  for (const sign of '\u064B\u064E\u0651\u0652\u0670\u0610\u06D6\u06ED')
    expect(charactersOf(hideableSigns)).toContain(sign);
});
